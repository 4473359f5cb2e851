import type { Chronicle } from './chronicle';
import { type Day, formatDay } from './day';
import type { ChoiceField } from './filters';
import { formatView, type LinkFacts, type LinkNote, parseView } from './link';
import { anyOf, didYouMean, sentences, shortened } from './sentences';
import type { Piece } from './tour';
import type { Selection, View } from './view';

/** What the links and sources of a tour are held against. */
export interface TourFacts {
  readonly links: LinkFacts;
  /** By source: the paragraphs that a report or a statement rests on, and the first day on which one of each was out. */
  readonly cited: ReadonlyMap<string, ReadonlyMap<number, Day>>;
  /** Nothing of the chronicle was left out, so that what a tour names in vain is its own fault and no echo. */
  readonly whole: boolean;
}

export function tourFactsOf(chronicle: Chronicle, links: LinkFacts, whole: boolean): TourFacts {
  const cited = new Map(Object.keys(chronicle.sources).map((id) => [id, new Map<number, Day>()]));
  const said = [
    ...chronicle.events.flatMap(({ reports }) => reports),
    ...Object.values(chronicle.territories).flatMap(({ statements }) => statements),
  ];
  for (const { source, paragraphs, published } of said) {
    const days = cited.get(source);
    for (const paragraph of paragraphs)
      days?.set(paragraph, Math.min(published, days.get(paragraph) ?? Number.POSITIVE_INFINITY));
  }
  return { links, cited, whole };
}

/** What is wrong with the link of a step or of a caption, each made by `sentences`; none if the app would write it so. */
export function linkComplaints(link: string, facts: TourFacts): string[] {
  const [own] = link.match(OWN_KEYS) ?? [];
  if (own !== undefined) {
    const message = `The link has \`${own}=\`, but a tour is followed in every language and its steps are counted.`;
    return [sentences(message, `Take \`${own}=\` and its value away.`)];
  }
  const { view, notes } = parseView(link, facts.links);
  if (notes.length > 0) return notes.map((note) => noteComplaint(note, facts.links));
  const canonical = formatView(view, facts.links);
  if (link === canonical) return [];
  return [sentences('The link is not as the app writes it.', `Write \`?${canonical}\`.`)];
}

/** What is wrong with a source that a caption names; `clock` and `day` are those of its step. */
export function sourceComplaints(
  { source, paragraphs }: Extract<Piece, { readonly type: 'source' }>,
  { clock, day }: Pick<View, 'clock' | 'day'>,
  facts: TourFacts,
): string[] {
  const days = facts.cited.get(source);
  if (!days) return [unknown('source', source, [...facts.cited.keys()])];
  return paragraphs.flatMap((paragraph) => {
    const out = days.get(paragraph);
    if (out === undefined) {
      const there = [...days.keys()].sort((first, second) => first - second).join(', ');
      const message = `Nothing in the chronicle rests on \`${source}\`, ${paragraph}.`;
      return [sentences(message, there === '' ? 'Cite another source.' : `Cite one of ${there}.`)];
    }
    if (clock === 'hindsight' || out <= day) return [];
    const message = `\`${source}\`, ${paragraph} was out on ${formatDay(out)}, later than a step as known on ${formatDay(day)}.`;
    return [sentences(message, 'Cite what was out by then, or show the step in hindsight.')];
  });
}

/** What a key of a link chooses. */
const CHOSEN: ReadonlyMap<string, { readonly kind: string; readonly field: ChoiceField }> = new Map([
  ['kinds', { kind: 'kind', field: 'kinds' }],
  ['status', { kind: 'status', field: 'statuses' }],
  ['actors', { kind: 'actor', field: 'actors' }],
  ['places', { kind: 'place', field: 'places' }],
  ['sources', { kind: 'source', field: 'sources' }],
]);

const OWN_KEYS = /(?<=^|&)(lang|language|tour|step)(?==)/;

function noteComplaint({ key, value, problem }: LinkNote, { layers, choices, ids }: LinkFacts): string {
  const said = `\`${key}=${shortened(value)}\``;
  if (problem === 'out-of-reach')
    return sentences(`${said} lies outside the chronicle.`, 'Write a value that the chronicle has.');
  if (problem === 'unreadable')
    return sentences(`${said} cannot be read.`, `Write it as docs/links.md says of \`${key}\`.`);
  if (key === 'layers') return unknown('layer', value, layers);
  const chosen = CHOSEN.get(key);
  if (chosen) return unknown(chosen.kind, value, choices[chosen.field]);
  if (key !== 'select') return sentences(`${said} is not known.`, `Write it as docs/links.md says of \`${key}\`.`);
  const [type, id = ''] = value.includes(':') ? value.split(':') : ['event', value];
  return unknown(String(type), id, [...ids[type as Selection['type']]]);
}

function unknown(kind: string, id: string, ids: readonly string[]): string {
  const mend = didYouMean(id, ids, `Name one that the chronicle has, as ${anyOf(ids.slice(0, 3))}.`);
  return sentences(`There is no ${kind} \`${shortened(id)}\` in the chronicle.`, mend);
}
