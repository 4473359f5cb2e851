import '../style/card.css';
import '../style/territory.css';
import type { Territory, TerritoryStatement } from '../core/chronicle';
import { claimsOn, statementsKnown } from '../core/territoryKnown';
import { useSession, useView, useWords } from '../session';
import { cardWords } from '../words/card';
import { legendWords } from '../words/legend';
import { spokenDate } from '../words/spokenDate';
import { territoryWords } from '../words/territory';
import { inLanguage, wordsFor } from '../words/words';
import { SourceReference } from './SourceReference';

/** An area of a layer: what the layer shows, and what is said of the area, when and by whom, true to the clock. */
export function TerritoryCard({ id }: { id: string }) {
  const { chronicle } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(legendWords, words);
  const territory = chronicle.territories[id];
  if (!territory) return null;
  const layer = chronicle.layers.find((candidate) => candidate.id === territory.layer);
  return (
    <article className="card">
      <p className="card-kind">{card.territory.title}</p>
      <h2>{inLanguage(territory.names, words)}</h2>
      <Claims territory={territory} />
      {layer && (
        <p className="aside">
          {inLanguage(layer.shows, words)}. {own.asOf(spokenDate(layer.asOf, 'background', words))}{' '}
          {inLanguage(layer.according, words)}.
        </p>
      )}
      <History territory={territory} />
    </article>
  );
}

/** What somebody claims of the area, while it holds on the view's day. */
function Claims({ territory }: { territory: Territory }) {
  const { chronicle } = useSession();
  const words = useWords();
  const claims = useView((view) => claimsOn(chronicle, view.day, view.clock));
  const own = wordsFor(territoryWords, words);
  return claims
    .filter((claim) => claim.territory.id === territory.id)
    .map(({ statement }) => {
      const by = statement.by.map((actor) => inLanguage(chronicle.actors[actor]?.names ?? {}, words));
      return (
        <p key={`${statement.source} ${statement.date.edtf} ${by}`} className="claim">
          {own.recognised(by, spokenDate(statement.date, 'decision', words))}
        </p>
      );
    });
}

/** What is said of the area by day; what tells of days after the view's stands apart. */
function History({ territory }: { territory: Territory }) {
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(territoryWords, words);
  const day = useView((view) => view.day);
  const clock = useView((view) => view.clock);
  const { begun, later } = statementsKnown(territory, day, clock);
  if (begun.length + later.length === 0) return <p className="missing">{card.territory.none}</p>;
  return (
    <>
      <h3>{card.territory.statements}</h3>
      {begun.length === 0 ? (
        <p className="missing">{own.nothingYet}</p>
      ) : (
        <Statements statements={begun} newest={begun.at(-1)} />
      )}
      {later.length > 0 && (
        <>
          <h3>{own.later}</h3>
          <Statements statements={later} />
        </>
      )}
    </>
  );
}

interface StatementsProps {
  readonly statements: readonly TerritoryStatement[];
  readonly newest?: TerritoryStatement | undefined;
}

function Statements({ statements, newest }: StatementsProps) {
  const { chronicle } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(territoryWords, words);
  return (
    <ol className="reports">
      {statements.map((statement) => {
        const names = statement.by.map((actor) => inLanguage(chronicle.actors[actor]?.names ?? {}, words)).join(', ');
        return (
          <li key={`${statement.source} ${statement.paragraphs} ${statement.says['en']}`} className="report">
            <p className="report-says">{inLanguage(statement.says, words)}</p>
            <p className="report-facts">
              {statement === newest && <strong className="newest">{own.newest}</strong>}
              <span>{spokenDate(statement.date, 'background', words)}</span>
              <span>{names === '' ? card.ownVoice : card.saidBy(names)}</span>
            </p>
            <p className="basis">
              {statement.because ? inLanguage(statement.because, words) : card.bases[statement.basis]}
            </p>
            <SourceReference {...statement} />
          </li>
        );
      })}
    </ol>
  );
}
