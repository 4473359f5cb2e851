import { memo, useState } from 'react';
import { linkBase } from '../addressBar';
import { knownSince, type Order } from '../core/chronology';
import { copiedOf } from '../core/export/copied';
import { apart, type Reference } from '../core/footnotes';
import type { Entry } from '../core/scene';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { today } from '../today';
import { cardWords } from '../words/card';
import { chronologyWords, saidOf } from '../words/chronology';
import { wordingOf } from '../words/exportWording';
import { sourceWords } from '../words/source';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { copyPassage } from './copyPassage';
import { lastOpened } from './drawnLines';
import { toNote } from './footnoteJump';

interface ToldProps {
  readonly entry: Entry;
  /** Its place in a list that is not drawn to its end, from 1; null where the list itself says so. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly references: readonly Reference[];
  readonly order: Order;
}

/** An event as a paragraph of a chronology: what is said of it, how firmly, where it stands, and a copy to quote. */
export const ToldEvent = memo(
  Told,
  (before, now) =>
    before.entry.known === now.entry.known &&
    before.entry.disputed === now.entry.disputed &&
    before.order === now.order &&
    before.place?.of === now.place?.of &&
    sameNumbers(before.references, now.references),
);

/** Then they are the same: an event has its references in one order, and a number stands for one source. */
function sameNumbers(before: readonly Reference[], now: readonly Reference[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ number, source }, at) => number === now[at]?.number && source === now[at]?.source)
  );
}

function Told({ entry, place, references, order }: ToldProps) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const { event, status } = entry.known;
  const { lead, others } = apart(entry.known, references);
  return (
    <li className="told" data-status={status} aria-posinset={place?.at} aria-setsize={place?.of}>
      <SymbolIcon kind={event.kind} status={status} />
      <div>
        <h4>
          <button
            type="button"
            className="told-title"
            data-event={event.id}
            onClick={() => {
              lastOpened.setState({ event: event.id });
              select(view, { type: 'event', id: event.id });
            }}
          >
            {inLanguage(event.title, words)}
          </button>
        </h4>
        <Facts entry={entry} order={order} />
        {isPlan(entry) && <p className="told-plan">{wordsFor(cardWords, words).onlyPlan}</p>}
        <p className="told-says">
          {saidOf(entry.known, chronicle, words)} {lead && <Mark reference={lead} />}
        </p>
        {others.length > 0 && (
          <p className="told-others">
            {wordsFor(chronologyWords, words).otherReports}{' '}
            {others.map((reference) => (
              <Mark key={reference.source} reference={reference} />
            ))}
          </p>
        )}
        <CopyEvent entry={entry} />
      </div>
    </li>
  );
}

/** Kind, status where it is no plain fact, the date that does not stand over it, and places. */
function Facts({ entry: { known, disputed }, order }: Pick<ToldProps, 'entry' | 'order'>) {
  const { chronicle } = useSession();
  const words = useWords();
  const { event, status, date, places, contradicted } = known;
  const where = places.map((place) => inLanguage(chronicle.places[place]?.names ?? {}, words)).join(' – ');
  const when =
    order === 'known'
      ? spokenDate(date, event.kind, words)
      : wordsFor(chronologyWords, words).firstReported(plainDay(knownSince(known), words));
  return (
    <p className="event-line-facts">
      <span>{words.kinds[event.kind]}</span>
      {status !== 'happened' && <span className="status-word">{words.statuses[status]}</span>}
      {contradicted && <span className="status-word">{words.contradicted}</span>}
      {disputed && <span className="status-word">{words.disputed}</span>}
      <span className={where === '' ? 'missing' : undefined}>{where || words.list.noPlace}</span>
      <span>{when}</span>
    </p>
  );
}

/** A mark in the text that leads to its note. */
function Mark({ reference: { number, source, paragraphs } }: { reference: Reference }) {
  const { chronicle } = useSession();
  const words = useWords();
  const cited = chronicle.sources[source];
  const text = wordsFor(chronologyWords, words).mark[cited?.locator ?? 'paragraph'](number, paragraphs.join(', '));
  return (
    <button
      type="button"
      className="mark-of-note"
      data-note={number}
      aria-label={`${text} ${inLanguage(cited?.short ?? {}, words)}`}
      onClick={({ currentTarget }) => toNote(currentTarget, number)}
    >
      {text}
    </button>
  );
}

/** Copies the event with its citation, and says whether it could be. */
function CopyEvent({ entry }: { entry: Entry }) {
  const { index, view } = useSession();
  const words = useWords();
  const [said, setSaid] = useState('');
  const own = wordsFor(sourceWords, words);
  const copy = () => {
    const occasion = { wording: wordingOf(words), linkBase: linkBase(), exportedOn: today() };
    const copied = copiedOf(index, view.getState(), entry.known, occasion, remarksOf(entry, words));
    copyPassage(copied).then(
      () => setSaid(own.copied),
      () => setSaid(own.notCopied),
    );
  };
  return (
    <p className="told-copy">
      <button
        type="button"
        aria-label={`${wordsFor(chronologyWords, words).copy}: ${inLanguage(entry.known.event.title, words)}`}
        onClick={copy}
      >
        {wordsFor(chronologyWords, words).copy}
      </button>
      <output>{said}</output>
    </p>
  );
}

function remarksOf(entry: Entry, words: Words): string[] {
  return [...(isPlan(entry) ? [wordsFor(cardWords, words).onlyPlan] : []), ...(entry.disputed ? [words.disputed] : [])];
}

function isPlan({ known: { status } }: Entry): boolean {
  return status === 'planned' || status === 'considered';
}
