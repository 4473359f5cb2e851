import type { Kind, Status } from '../core/chronicle';
import { answersKnown } from '../core/dispute';
import type { Tour } from '../core/tour';
import type { Selection } from '../core/view';
import { actorWords } from '../words/actor';
import { cardWords } from '../words/card';
import { disputeWords } from '../words/dispute';
import { figureWords } from '../words/figures';
import { filterWords } from '../words/filters';
import { legendWords } from '../words/legend';
import { pictureWords } from '../words/picture';
import { shownTime } from '../words/shownTime';
import { sourceWords } from '../words/source';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { headerTexts, type Told } from './texts';

/** What a preview says beside its map. */
export interface PreviewTexts extends Headline {
  /** What the map belongs to, which days it shows and by whose knowledge. */
  readonly chronicle: string;
  readonly shown: string;
  readonly credits: string;
}

interface Headline {
  /** The symbol of an event, which has its status in its shape. */
  readonly symbol: { readonly kind: Kind; readonly status: Status } | null;
  /** What kind of thing it is, an event's status with it; empty for a view without a selection. */
  readonly kind: string;
  readonly title: string;
  readonly when: string;
  /** Where, by whom, or what there is to know before one believes the title. */
  readonly details: readonly string[];
}

/** What of a view its preview speaks about. */
export interface Spoken extends Pick<Told, 'chronicle' | 'view' | 'scene' | 'words'> {
  /** The one whose step the view is, if it is one. */
  readonly tour: Tour | null;
}

/** `isAlone` where the map shows what is selected and nothing else. */
export function previewTexts(told: Spoken, isAlone = false): PreviewTexts {
  const { chronicle, view, words } = told;
  const { title, subtitle, days, clock } = headerTexts(told);
  const step = told.tour?.steps[view.step - 1];
  const whole = {
    symbol: null,
    kind: told.tour ? inLanguage(told.tour.title, words) : '',
    title: step ? inLanguage(step.heading, words) : title,
    when: days,
    details: step ? [] : [subtitle],
  };
  const headline = view.selection ? HEADLINES[view.selection.type](told, view.selection.id) : whole;
  return {
    ...(headline ?? whole),
    chronicle: view.selection || step ? `${title} · Demarche` : 'Demarche',
    shown: view.selection && !isAlone ? `${shownTime(view, words)}, ${clock}` : clock,
    credits: `${chronicle.licence}. ${wordsFor(legendWords, words).credits}`,
  };
}

const HEADLINES: { readonly [Type in Selection['type']]: (told: Spoken, id: string) => Headline | null } = {
  event: eventHeadline,
  source: sourceHeadline,
  territory: territoryHeadline,
  dispute: disputeHeadline,
  measure: measureHeadline,
  actor: actorHeadline,
};

function eventHeadline({ chronicle, scene, words }: Spoken, id: string): Headline | null {
  const known = scene.selected?.known;
  const event = chronicle.events.find((one) => one.id === id);
  if (!event) return null;
  const title = inLanguage(event.title, words);
  if (!known)
    return { symbol: null, kind: '', title, when: '', details: [wordsFor(filterWords, words).hidden['unknown-then']] };
  const { status, date, places, contradicted } = known;
  const isAhead = status === 'planned' || status === 'considered';
  return {
    symbol: { kind: event.kind, status },
    kind: [words.kinds[event.kind], words.statuses[status], contradicted && words.contradicted]
      .filter(Boolean)
      .join(' · '),
    title,
    when: spokenDate(date, event.kind, words),
    details: [
      places.map((place) => inLanguage(chronicle.places[place]?.names ?? {}, words)).join(', '),
      isAhead ? wordsFor(cardWords, words).onlyPlan : '',
    ],
  };
}

function sourceHeadline({ chronicle, view, words }: Spoken, id: string): Headline | null {
  const source = chronicle.sources[id];
  if (!source) return null;
  const isOut = view.clock === 'hindsight' || source.published <= view.day;
  return {
    symbol: null,
    kind: wordsFor(cardWords, words).source.title,
    title: source.title,
    when: isOut
      ? wordsFor(cardWords, words).source.publishedOn(plainDay(source.published, words))
      : wordsFor(sourceWords, words).notOut(plainDay(view.day, words)),
    details: [inLanguage(source.containerTitle, words)],
  };
}

function territoryHeadline({ chronicle, view, words }: Spoken, id: string): Headline | null {
  const territory = chronicle.territories[id];
  if (!territory) return null;
  const layer = chronicle.layers.find((one) => one.id === territory.layer);
  return {
    symbol: null,
    kind: wordsFor(cardWords, words).territory.title,
    title: inLanguage(territory.names, words),
    when: plainDay(view.day, words),
    details: [layer ? inLanguage(layer.shows, words) : ''],
  };
}

function disputeHeadline({ chronicle, view, words }: Spoken, id: string): Headline | null {
  const dispute = chronicle.disputes[id];
  if (!dispute) return null;
  const own = wordsFor(disputeWords, words);
  const count = answersKnown(chronicle, dispute, view.day, view.clock).length;
  return {
    symbol: null,
    kind: own.kind,
    title: inLanguage(dispute.question, words),
    when: count === 0 ? own.noneKnown : accountsKnown(count),
    details: [own.neutral],
  };

  function accountsKnown(answers: number): string {
    return view.clock === 'then' ? own.knownBy(answers, plainDay(view.day, words)) : own.accounts(answers);
  }
}

function measureHeadline({ chronicle, view, words }: Spoken, id: string): Headline | null {
  const measure = chronicle.measures[id];
  if (!measure) return null;
  const by = view.clock === 'then' ? wordsFor(pictureWords, words).asKnownOn(plainDay(view.day, words)) : '';
  return {
    symbol: null,
    kind: wordsFor(figureWords, words).title,
    title: inLanguage(measure.names, words),
    when: by,
    details: [inLanguage(measure.unit, words)],
  };
}

function actorHeadline({ chronicle, view, words }: Spoken, id: string): Headline | null {
  const actor = chronicle.actors[id];
  if (!actor) return null;
  return {
    symbol: null,
    kind: wordsFor(actorWords, words).kinds[actor.kind],
    title: inLanguage(actor.names, words),
    when: shownTime(view, words),
    details: [actor.role ? inLanguage(actor.role, words) : ''],
  };
}
