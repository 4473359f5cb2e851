import type { KnownJourney } from '../core/actorKnown';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { actorWords } from '../words/actor';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';

/** The journeys that the map draws while their traveller is selected, stop by stop. */
export function ActorJourneys({ journeys }: { journeys: readonly KnownJourney[] }) {
  const { chronicle, view, map } = useSession();
  const words = useWords();
  const own = wordsFor(actorWords, words);
  if (journeys.length === 0) return null;
  return (
    <section>
      <h3>{own.journeys}</h3>
      {journeys.map(({ journey, legs }) => (
        <div key={journey.id} className="actor-journey">
          <p>
            <strong>{inLanguage(journey.names, words)}</strong>
          </p>
          <ol>
            {legs.map(({ event, date, places: [place] }) => (
              <li key={event.id}>
                <button
                  type="button"
                  className="source-link"
                  onClick={() => select(view, { type: 'event', id: event.id })}
                >
                  {place === undefined ? words.list.noPlace : inLanguage(chronicle.places[place]?.names ?? {}, words)}
                </button>{' '}
                <span className="role">{spokenDate(date, event.kind, words)}</span>
              </li>
            ))}
          </ol>
          <button
            type="button"
            className="action"
            onClick={() => map.setState({ sight: { places: legs.flatMap(({ places }) => places) } })}
          >
            {own.onMap}
          </button>
        </div>
      ))}
    </section>
  );
}
