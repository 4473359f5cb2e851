import { useMemo, useState } from 'react';
import { MODES, type Mode } from '../core/chronicle';
import { formatDay, parseDay } from '../core/day';
import { CLOCKS, MAX_WINDOW, reachOf } from '../core/view';
import { useSession, useView, useWords } from '../session';
import { goToDay, setClock, setMode, setWindow } from '../store';
import { plainDay } from '../words/spokenDate';

/** The day as a date that can be typed. */
export function DayInput() {
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

/** How much time is shown. */
export function ModeChoice() {
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

/** By whose knowledge. */
export function ClockSwitch() {
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
