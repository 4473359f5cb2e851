import type { Encounter } from '../core/actorKnown';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { actorWords } from '../words/actor';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { ActorLink } from './ActorLink';

/** Who was there with somebody, how often, and where last; the place leads to that event. */
export function Encounters({ met }: { met: readonly Encounter[] }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(actorWords, words);
  if (met.length === 0) return null;
  return (
    <section>
      <h3>{own.met}</h3>
      <p className="basis">{own.metBasis}</p>
      <table className="encounters">
        <thead>
          <tr>
            <th scope="col">{own.who}</th>
            <th scope="col">{own.times}</th>
            <th scope="col">{own.lastPlace}</th>
          </tr>
        </thead>
        <tbody>
          {met.map(({ actor, events, last, place }) => (
            <tr key={actor}>
              <th scope="row">
                <ActorLink id={actor} />
              </th>
              <td>{words.number(events)}</td>
              <td>
                <button
                  type="button"
                  className="source-link"
                  onClick={() => select(view, { type: 'event', id: last.event.id })}
                >
                  {place === null ? words.list.noPlace : inLanguage(chronicle.places[place]?.names ?? {}, words)}
                </button>
                <span className="basis">{spokenDate(last.date, last.event.kind, words)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
