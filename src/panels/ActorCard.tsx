import '../style/actor.css';
import '../style/card.css';
import { useMemo } from 'react';
import { type ActorKnown, actorKnown, bodiesOf } from '../core/actorKnown';
import type { Actor } from '../core/chronicle';
import { knowledgeAt } from '../core/knowledge';
import { showOnly } from '../filterVerbs';
import { useSession, useSettledScene, useWords } from '../session';
import { actorWords } from '../words/actor';
import { cardWords } from '../words/card';
import { filterWords } from '../words/filters';
import { plainDay } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { ActorJourneys } from './ActorJourneys';
import { ActorLink } from './ActorLink';
import { Encounters } from './Encounters';
import { EventLine } from './EventLine';
import { FollowButton } from './FollowButton';
import { Note } from './Note';

/** A person or a body: names, part in events, who they were together with, and where they went, true to the clock. */
export function ActorCard({ id }: { id: string }) {
  const { chronicle, index, view } = useSession();
  const words = useWords();
  const own = wordsFor(actorWords, words);
  const { day, clock } = useSettledScene() ?? view.getState(); // it follows when the slider rests
  const knowledge = knowledgeAt(index, day, clock);
  const known = useMemo(() => actorKnown(chronicle, knowledge, id), [chronicle, knowledge, id]);
  const actor = chronicle.actors[id];
  if (!actor) return null;
  return (
    <article className="card">
      <p className="card-kind">{own.kinds[actor.kind]}</p>
      <h2>{inLanguage(actor.names, words)}</h2>
      <Note text={actor.note} />
      <ActorFacts actor={actor} known={known} />
      {known.events.length === 0 ? (
        <p className="missing">{clock === 'then' ? own.notYet(plainDay(day, words)) : own.never}</p>
      ) : (
        <>
          <div className="actor-ways">
            <button type="button" className="action" onClick={() => showOnly(view, 'actors', id)}>
              {wordsFor(filterWords, words).onlyThese}
            </button>
            <FollowButton actor={actor} />
          </div>
          <Encounters met={known.met} />
          <ActorJourneys journeys={known.journeys} />
          <section>
            <h3>
              {own.events} <span className="count">{words.number(known.events.length)}</span>
            </h3>
            <ol>
              {known.events.map((one) => (
                <li key={one.event.id}>
                  <EventLine
                    entry={{
                      event: one.event.id,
                      known: one,
                      emphasis: 'quiet',
                      disputed: knowledge.disputed.has(one.event.id),
                    }}
                    selected={false}
                  />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </article>
  );
}

/** Names as sources write them, office, bodies, and the parts that they have in events. */
function ActorFacts({ actor, known: { parts } }: { actor: Actor; known: ActorKnown }) {
  const { chronicle } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(actorWords, words);
  const shown = inLanguage(actor.names, words);
  const others = [...Object.values(actor.names), ...(actor.native === null ? [] : [actor.native]), ...actor.variants];
  const also = [...new Set(others)].filter((name) => name !== shown);
  const members = Object.values(chronicle.actors).filter(({ of }) => of === actor.id);
  const bodies = bodiesOf(chronicle, actor);
  return (
    <dl className="facts">
      {also.length > 0 && (
        <>
          <dt>{own.also}</dt>
          <dd>{also.join(', ')}</dd>
        </>
      )}
      {actor.role && (
        <>
          <dt>{own.role}</dt>
          <dd>{inLanguage(actor.role, words)}</dd>
        </>
      )}
      {bodies.length > 0 && <Bodies term={own.of} actors={bodies} />}
      {members.length > 0 && <Bodies term={own.members} actors={members} />}
      {parts.length > 0 && (
        <>
          <dt>{own.parts}</dt>
          <dd>{parts.map(([role, events]) => own.part(words.number(events), card.roles[role])).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

function Bodies({ term, actors }: { term: string; actors: readonly Actor[] }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {actors.map(({ id }) => (
          <span key={id} className="line">
            <ActorLink id={id} />
          </span>
        ))}
      </dd>
    </>
  );
}
