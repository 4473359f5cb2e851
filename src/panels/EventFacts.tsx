import type { Role } from '../core/chronicle';
import type { Known } from '../core/known';
import { useSession, useWords } from '../session';
import { cardWords } from '../words/card';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { ActorLink } from './ActorLink';
import { Note } from './Note';
import { OnlyThese } from './OnlyThese';

/** When, where and who, each no more precise than it is known. */
export function EventFacts({ known }: { known: Known }) {
  const { chronicle } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const { event, date, datedBy, places, from, actors, status } = known;
  return (
    <dl className="facts">
      <dt>{card.when}</dt>
      <dd>
        {spokenDate(date, event.kind, words)}
        <span className="basis">
          {datedBy.because ? inLanguage(datedBy.because, words) : card.bases[datedBy.basis]}
        </span>
        {(status === 'planned' || status === 'considered') && <span className="basis">{card.onlyPlan}</span>}
      </dd>
      <dt>{card.where}</dt>
      <dd>
        {places.length === 0 && <span className="missing">{words.list.noPlace}</span>}
        {places.map((id) => (
          <PlaceLine key={id} id={id} />
        ))}
        {event.kind === 'call' && places.length > 1 && <span className="basis">{card.callEnds}</span>}
        {from !== null && (
          <span className="line">{card.from(inLanguage(chronicle.places[from]?.names ?? {}, words))}</span>
        )}
      </dd>
      {Object.keys(actors).length > 0 && (
        <>
          <dt>{card.who}</dt>
          <dd>
            {Object.entries(actors).map(([id, role]) => (
              <ActorLine key={id} id={id} role={role} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function PlaceLine({ id }: { id: string }) {
  const { chronicle } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const place = chronicle.places[id];
  if (!place) return null;
  const name = inLanguage(place.names, words);
  return (
    <span className="line named">
      <span>{card.place(name, card.precisions[place.precision])}</span>
      <OnlyThese field="places" choice={id} name={name} />
      <Note text={place.note} />
    </span>
  );
}

/** Who, in what office, and what they did in it. */
function ActorLine({ id, role }: { id: string; role: Role }) {
  const { chronicle } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const actor = chronicle.actors[id];
  if (!actor) return null;
  return (
    <span className="line named">
      <ActorLink id={id} />
      <OnlyThese field="actors" choice={id} name={inLanguage(actor.names, words)} />
      <span className="role">
        {[actor.role && inLanguage(actor.role, words), card.roles[role]].filter(Boolean).join(', ')}
      </span>
      <Note text={actor.note} />
    </span>
  );
}
