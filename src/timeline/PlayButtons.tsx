import { reachOf } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import { useSession, useWords } from '../session';
import { goToDay } from '../store';
import { DayStep } from './DayStep';
import { IconButton } from './IconButton';
import type { Play } from './usePlay';

/** Steps, jumps to days with an event, and play. */
export function PlayButtons({ play }: { play: Play }) {
  const session = useSession();
  const words = useWords();
  const jump = (direction: -1 | 1) => {
    const day = nearEventDay(session, direction);
    if (day !== null) goToDay(session.view, day, reachOf(session.chronicle));
  };
  return (
    <div className="play-buttons">
      <IconButton label={words.timeline.previousEvent} path="M3 3v10M13 3 6 8l7 5Z" onClick={() => jump(-1)} />
      <span className="day-step">
        <DayStep direction={-1} />
      </span>
      <button type="button" className="play" onClick={play.toggle} aria-pressed={play.playing}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={play.playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4 2.5 13 8l-9 5.5Z'} className="solid" />
        </svg>
        <span className="play-word">{play.playing ? words.timeline.pause : words.timeline.play}</span>
      </button>
      <span className="day-step">
        <DayStep direction={1} />
      </span>
      <IconButton label={words.timeline.nextEvent} path="M13 3v10M3 3l7 5-7 5Z" onClick={() => jump(1)} />
    </div>
  );
}
