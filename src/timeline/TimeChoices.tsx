import { MODES, type Mode } from '../core/chronicle';
import { CLOCKS } from '../core/view';
import { useSession, useView, useWords } from '../session';
import { setClock, setMode } from '../store';

/** How much time is shown: a switch, or where the screen is narrow a list behind the mode's picture. */
export function ModeChoice() {
  const { view } = useSession();
  const words = useWords();
  const mode = useView((state) => state.mode);
  return (
    <>
      <label className="mode-select">
        <ModePicture mode={mode} />
        <span className="mode-name" aria-hidden="true">
          {words.modes[mode]}
        </span>
        <select
          aria-label={words.timeline.mode}
          value={mode}
          onChange={({ target }) => setMode(view, target.value as Mode)}
        >
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
            <span>
              <ModePicture mode={choice} />
              {words.modes[choice]}
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** The days shown, as they lie on the axis. */
const PICTURES: Readonly<Record<Mode, string>> = {
  moment: 'M7 3h3v8H7Z',
  window: 'M4 3h6v8H4Z',
  until: 'M1 3h9v8H1Z',
  all: 'M1 3h14v8H1Z',
};

function ModePicture({ mode }: { mode: Mode }) {
  return (
    <svg className="mode-picture" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path className="days" d={PICTURES[mode]} />
      <path className="day" d={`M1 13.5h14${mode === 'all' ? '' : 'M10 1.5v12'}`} />
    </svg>
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
