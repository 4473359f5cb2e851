import { useSession, useView, useWords } from '../session';
import { spokenDate } from '../words/spokenDate';
import { inLanguage } from '../words/words';
import { SourceReference } from './SourceReference';

/** An area of a layer: what the layer shows, and what is said of the area, when and by whom, true to the clock. */
export function TerritoryCard({ id }: { id: string }) {
  const { chronicle } = useSession();
  const words = useWords();
  const day = useView((view) => view.day);
  const clock = useView((view) => view.clock);
  const territory = chronicle.territories[id];
  if (!territory) return null;
  const layer = chronicle.layers.find((candidate) => candidate.id === territory.layer);
  const statements = territory.statements.filter(({ published }) => clock === 'hindsight' || published <= day);
  return (
    <article className="card">
      <p className="card-kind">{words.territory.title}</p>
      <h2>{inLanguage(territory.names, words)}</h2>
      {layer && (
        <p className="aside">
          {inLanguage(layer.shows, words)}. {words.legend.asOf(spokenDate(layer.asOf, 'background', words))}.{' '}
          {inLanguage(layer.according, words)}.
        </p>
      )}
      <h3>{words.territory.statements}</h3>
      {statements.length === 0 && <p className="missing">{words.territory.none}</p>}
      <ol className="reports">
        {statements.map((statement) => {
          const names = statement.by.map((actor) => inLanguage(chronicle.actors[actor]?.names ?? {}, words)).join(', ');
          return (
            <li key={`${statement.source} ${statement.paragraphs} ${statement.says['en']}`} className="report">
              <p className="report-says">{inLanguage(statement.says, words)}</p>
              <p className="report-facts">
                <span>{spokenDate(statement.date, 'background', words)}</span>
                <span>{names === '' ? words.card.ownVoice : words.card.saidBy(names)}</span>
              </p>
              <SourceReference {...statement} />
            </li>
          );
        })}
      </ol>
    </article>
  );
}
