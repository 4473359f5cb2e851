import { useEffect, useMemo, useRef, useState } from 'react';
import { reachOf } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import { createPlayer, type Player } from '../player';
import { type Session, useSession, useWords } from '../session';
import { goToDay } from '../store';

const SPEEDS = [1, 2, 4, 8] as const;
const FIRST_SPEED = 4;

/** Steps, jumps to days with an event, and play. */
export function PlayButtons() {
  const session = useSession();
  const words = useWords();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(FIRST_SPEED);
  const player = usePlayer(session, () => setPlaying(false));
  const toggle = () => {
    if (playing) return player.stop();
    rewindIfOver(session);
    player.start(speed);
    setPlaying(true);
  };
  const step = (direction: -1 | 1) => {
    const { chronicle, view } = session;
    goToDay(view, view.getState().day + direction, reachOf(chronicle));
  };
  const jump = (direction: -1 | 1) => {
    const day = nearEventDay(session, direction);
    if (day !== null) goToDay(session.view, day, reachOf(session.chronicle));
  };
  return (
    <div className="play-buttons">
      <IconButton label={words.timeline.previousEvent} path="M3 3v10M13 3 6 8l7 5Z" onClick={() => jump(-1)} />
      <IconButton label={words.timeline.previousDay} path="M10 3 5 8l5 5" onClick={() => step(-1)} />
      <button type="button" className="play" onClick={toggle} aria-pressed={playing}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4 2.5 13 8l-9 5.5Z'} className="solid" />
        </svg>
        <span className="play-word">{playing ? words.timeline.pause : words.timeline.play}</span>
      </button>
      <IconButton label={words.timeline.nextDay} path="M6 3l5 5-5 5" onClick={() => step(1)} />
      <IconButton label={words.timeline.nextEvent} path="M13 3v10M3 3l7 5-7 5Z" onClick={() => jump(1)} />
      <label className="speed">
        <span className="visually-hidden">{words.timeline.speed}</span>
        <select
          value={speed}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            setSpeed(chosen);
            if (playing) player.start(chosen);
          }}
        >
          {SPEEDS.map((days) => (
            <option key={days} value={days}>
              {words.timeline.perSecond(days)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function usePlayer(session: Session, onStop: () => void): Player {
  const stopped = useRef(onStop);
  stopped.current = onStop;
  const player = useMemo(() => {
    const { chronicle, view } = session;
    const reach = reachOf(chronicle);
    return createPlayer({
      step() {
        const { day } = view.getState();
        if (day >= reach.end - 1) return false;
        goToDay(view, day < chronicle.span.start ? chronicle.span.start : day + 1, reach);
        return true;
      },
      isHidden: () => document.hidden,
      onStop: () => stopped.current(),
    });
  }, [session]);
  useEffect(() => player.stop, [player]);
  return player;
}

/** Playing from the last day begins again at the first of the main span. */
function rewindIfOver({ chronicle, view }: Session): void {
  const reach = reachOf(chronicle);
  if (view.getState().day >= reach.end - 1) goToDay(view, chronicle.span.start, reach);
}

function IconButton({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
