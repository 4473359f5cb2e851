import { addressOf } from '../addressBar';
import type { Source } from '../core/chronicle';
import { chronologyOf } from '../core/chronology';
import { citationOf, citationOfView } from '../core/citation';
import { type Footnotes, footnotesOf, type Reference } from '../core/footnotes';
import type { ChronicleIndex } from '../core/knowledge';
import type { Entry } from '../core/scene';
import type { View } from '../core/view';
import { useSession, useWords } from '../session';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { today } from '../today';
import { cardWords } from '../words/card';
import { saidOf, spokenHeading } from '../words/chronology';
import { filterWords } from '../words/filters';
import { layerNote } from '../words/layerNote';
import { legendWords } from '../words/legend';
import { printWords } from '../words/print';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { trustedDrawing } from './trustedDrawing';

/** What is on the screen, for paper: the map as pictures of which the paper's shape takes one, the list, the sources. */
export function PrintSheet({ pictures }: { pictures: Readonly<Record<'portrait' | 'landscape', string>> }) {
  const { chronicle, index, scene, view, facts } = useSession();
  const words = useWords();
  const own = wordsFor(printWords, words);
  const now = view.getState();
  const lines = linesOf(index, now, scene.getState().entries, words);
  const footnotes = footnotesOf(lines.map(({ entry }) => entry));
  return (
    <>
      <Drawing svg={pictures.portrait} name="print-portrait" />
      <Drawing svg={pictures.landscape} name="print-landscape" />
      <section>
        <h2>
          {words.list.title} <span className="print-count">{words.number(lines.length)}</span>
        </h2>
        {lines.length === 0 ? (
          <p>{wordsFor(filterWords, words).none}</p>
        ) : (
          <PrintList lines={lines} footnotes={footnotes} told={now.list !== 'overview'} />
        )}
      </section>
      <section className="print-small">
        <h2>{own.sources}</h2>
        <ol className="print-sources">
          {footnotes.sources.map((id) => {
            const source = chronicle.sources[id];
            return source && <li key={id}>{citationOf(source, words.language)}</li>;
          })}
        </ol>
      </section>
      <LayerNotes />
      <section className="print-small">
        <h2>{own.cite}</h2>
        <p>{citationOfView(chronicle, now, addressOf(now, facts), today(), words.language)}</p>
      </section>
    </>
  );
}

/** A picture that stands in the page, whose fonts it has. */
function Drawing({ svg, name }: { svg: string; name: string }) {
  const draw = (element: HTMLDivElement | null) => {
    const { documentElement } = new DOMParser().parseFromString(trustedDrawing(svg), 'image/svg+xml');
    element?.replaceChildren(document.importNode(documentElement, true));
  };
  return <div className={name} ref={draw} />;
}

/** An event in the order of the list, with what stands over it where a group begins. */
interface PrintLine {
  readonly entry: Entry;
  readonly heading: string | null;
}

function linesOf(index: ChronicleIndex, view: View, entries: readonly Entry[], words: Words): readonly PrintLine[] {
  if (view.list !== 'overview')
    return chronologyOf(index, view, view.list).flatMap((group) =>
      group.entries.map((entry, at) => ({ entry, heading: at === 0 ? spokenHeading(group.heading, words) : null })),
    );
  return entries.map((entry, at) => ({
    entry,
    heading: entries[at - 1]?.emphasis === entry.emphasis ? null : words.list.emphasis[entry.emphasis],
  }));
}

interface ListProps {
  readonly lines: readonly PrintLine[];
  readonly footnotes: Footnotes;
  /** With what is said of each event. */
  readonly told: boolean;
}

function PrintList({ lines, footnotes, told }: ListProps) {
  return (
    <ol className="print-list">
      {lines.map(({ entry, heading }) => (
        <li key={entry.event}>
          {heading !== null && <h3>{heading}</h3>}
          <Line entry={entry} references={footnotes.byEvent.get(entry.event) ?? []} told={told} />
        </li>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly references: readonly Reference[];
  readonly told: boolean;
}

function Line({ entry: { known, disputed }, references, told }: LineProps) {
  const { chronicle } = useSession();
  const words = useWords();
  const { event, status, date, places, contradicted } = known;
  const where = places.map((place) => inLanguage(chronicle.places[place]?.names ?? {}, words)).join(' – ');
  const facts = [
    spokenDate(date, event.kind, words),
    where || words.list.noPlace,
    words.statuses[status],
    ...(contradicted ? [words.contradicted] : []),
    ...(disputed ? [words.disputed] : []),
  ];
  return (
    <div className="print-line">
      <SymbolIcon kind={event.kind} status={status} size={16} />
      <div>
        <p className="print-title">{inLanguage(event.title, words)}</p>
        <p>{facts.join(' · ')}</p>
        {told && <p className="print-says">{saidOf(known, chronicle, words)}</p>}
        <p className="print-references">
          {references.map((reference) => referenceText(reference, chronicle.sources, words)).join('; ')}
        </p>
      </div>
    </div>
  );
}

function referenceText(
  { number, source, paragraphs }: Reference,
  sources: Readonly<Record<string, Source>>,
  words: Words,
): string {
  const card = wordsFor(cardWords, words);
  const where = sources[source]?.locator === 'record' ? card.record(paragraphs) : card.paragraph(paragraphs);
  return `[${number}] ${where}`;
}

/** What the layers show, as of when and according to whom; on the pictures there is no room for it. */
function LayerNotes() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const on = view.getState().layers;
  return (
    <section className="print-small">
      <h2>{wordsFor(legendWords, words).layers}</h2>
      <ul className="print-notes">
        {chronicle.layers
          .filter(({ id }) => on.includes(id))
          .map((layer) => (
            <li key={layer.id}>{layerNote(layer, words)}</li>
          ))}
      </ul>
    </section>
  );
}
