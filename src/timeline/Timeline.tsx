import { useEffect, useMemo, useRef, useState } from 'react';
import { MODES, type Mode } from '../core/chronicle';
import { formatDay, parseDay } from '../core/day';
import { CLOCKS, MAX_WINDOW, reachOf } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import { type Session, useSession, useView, useWords } from '../session';
import { goToDay, setClock, setMode, setWindow } from '../store';
import { plainDay } from '../words/spokenDate';
import { createPlayer, type Player } from './player';
import { Slider } from './Slider';

const SPEEDS = [1, 2, 4, 8] as const;
const FIRST_SPEED = 4;

/** Time: what day is shown, how many with it, by whose clock. */
export function Timeline() {
  const words = useWords();
  return (
    <section className="timeline" aria-label={words.timeline.label} id="timeline" tabIndex={-1}>
      <div className="timeline-controls">
        <PlayButtons />
        <DayInput />
        <ModeChoice />
        <ClockSwitch />
      </div>
      <Slider />
    </section>
  );
}

function PlayButtons() {
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

function DayInput() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const day = useView((state) => state.day);
  const reach = useMemo(() => reachOf(chronicle), [chronicle]);
  const [draft, setDraft] = useState<string | null>(null); // a year typed digit by digit passes through the year 2
  return (
    <label className="day-input">
      <span className="visually-hidden">{words.timeline.date}</span>
      <input
        type="date"
        title={plainDay(day, words)}
        value={draft ?? formatDay(day)}
        min={formatDay(reach.start)}
        max={formatDay(reach.end - 1)}
        onChange={({ target }) => {
          const typed = parseDay(target.value);
          const isDay = typed !== null && typed >= reach.start && typed < reach.end;
          setDraft(isDay ? null : target.value);
          if (isDay) goToDay(view, typed, reach);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

function ModeChoice() {
  const { view } = useSession();
  const words = useWords();
  const mode = useView((state) => state.mode);
  const days = useView((state) => state.window);
  const [draft, setDraft] = useState<string | null>(null); // while one types, the field may be empty
  return (
    <div className="mode-choice">
      <label className="mode-select">
        <span className="visually-hidden">{words.timeline.mode}</span>
        <select value={mode} onChange={({ target }) => setMode(view, target.value as Mode)}>
          {MODES.map((choice) => (
            <option key={choice} value={choice}>
              {words.modes[choice]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="segments mode-segments">
        <legend className="visually-hidden">{words.timeline.mode}</legend>
        {MODES.map((choice) => (
          <label key={choice}>
            <input type="radio" name="mode" checked={mode === choice} onChange={() => setMode(view, choice)} />
            <span>{words.modes[choice]}</span>
          </label>
        ))}
      </fieldset>
      {mode === 'window' && (
        <label className="window-days">
          <span className="visually-hidden">{words.timeline.windowDays}</span>
          <input
            type="number"
            min={1}
            max={MAX_WINDOW}
            value={draft ?? days}
            onChange={({ target }) => {
              setDraft(target.validity.valid && target.value !== '' ? null : target.value);
              if (target.value !== '') setWindow(view, Number(target.value));
            }}
            onBlur={() => setDraft(null)}
          />
        </label>
      )}
    </div>
  );
}

function ClockSwitch() {
  const { view } = useSession();
  const words = useWords();
  const clock = useView((state) => state.clock);
  return (
    <fieldset className="segments clock-switch">
      <legend className="visually-hidden">{words.timeline.clock}</legend>
      {CLOCKS.map((choice) => (
        <label key={choice}>
          <input type="radio" name="clock" checked={clock === choice} onChange={() => setClock(view, choice)} />
          <Segment long={words.clock(choice)} short={words.shortClock(choice)} />
        </label>
      ))}
    </fieldset>
  );
}

/** A choice whose words are shortened, for the eye only, where the screen is narrow. */
function Segment({ long, short }: { long: string; short: string }) {
  return (
    <span>
      <span className="long">{long}</span>
      <span className="short" aria-hidden="true">
        {short}
      </span>
    </span>
  );
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
