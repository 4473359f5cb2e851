import '../style/card.css';
import '../style/source.css';
import { readingOf } from '../core/reading';
import { showOnly } from '../filterVerbs';
import { useSession, useView, useWords } from '../session';
import { setClock } from '../store';
import { cardWords } from '../words/card';
import { filterWords } from '../words/filters';
import { sourceWords } from '../words/source';
import { plainDay } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { CiteSource } from './CiteSource';
import { SourcePart } from './SourcePart';

/** A source: what it is, how far it can be trusted, and what each of its paragraphs became, true to the clock. */
export function SourceCard({ id }: { id: string }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(sourceWords, words);
  const day = useView((state) => state.day);
  const clock = useView((state) => state.clock);
  const source = chronicle.sources[id];
  if (!source) return null;
  const { passages, later } = readingOf(chronicle, id, day, clock);
  const isOut = clock === 'hindsight' || source.published <= day;
  return (
    <article className="card">
      <p className="card-kind">{card.source.title}</p>
      <h2>{source.title}</h2>
      {source.author.length > 0 && <p>{source.author.map(({ given, family }) => `${given} ${family}`).join(', ')}</p>}
      <dl className="facts">
        <dt>{card.source.publisher}</dt>
        <dd>
          {inLanguage(source.containerTitle, words)}
          {source.containerBasis && <span className="basis">{inLanguage(source.containerBasis, words)}</span>}
        </dd>
        <dt>{card.source.publishedOn(plainDay(source.published, words))}</dt>
        <dd>
          <span className="basis">{source.because ? inLanguage(source.because, words) : card.bases[source.basis]}</span>
        </dd>
        {source.versions.length > 0 && (
          <>
            <dt>{own.versions}</dt>
            <dd>
              {source.versions.map(({ published, note }) => (
                <span key={published} className="basis">
                  {plainDay(published, words)}: {inLanguage(note, words)}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{card.source.text}</dt>
        <dd>{card.textQualities[source.text]}</dd>
      </dl>
      <p>
        <button type="button" className="action" onClick={() => showOnly(view, 'sources', id)}>
          {wordsFor(filterWords, words).onlyThese}
        </button>
      </p>
      <h3>{card.source.reports}</h3>
      {later > 0 && (
        <div className="missing">
          <p>{isOut ? own.later(later) : own.notOut(plainDay(day, words))}</p>
          <div className="cite-buttons">
            <button type="button" onClick={() => setClock(view, 'hindsight')}>
              {own.hindsight}
            </button>
          </div>
        </div>
      )}
      {passages.map(({ paragraph, parts }) => (
        <section key={paragraph} className="passage">
          <h4>{source.locator === 'record' ? own.record(paragraph) : own.passage(paragraph)}</h4>
          <ol className="reports">
            {parts.map((part) => (
              <SourcePart
                key={`${part.type === 'event' ? part.event.id : part.territory.id} ${JSON.stringify(part.said.says)}`}
                part={part}
              />
            ))}
          </ol>
        </section>
      ))}
      <CiteSource source={source} />
    </article>
  );
}
