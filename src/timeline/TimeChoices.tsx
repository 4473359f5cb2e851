import { MODES, type Mode } from '../core/chronicle';
import { CLOCKS } from '../core/view';
import { Segments } from '../Segments';
import { useSession, useView, useWords } from '../session';
import { setClock, setMode } from '../store';

/** How much time is shown: a switch, or where the screen is narrow a list behind the mode's picture. */
export function ModeChoice() {
  const { view } = useSession();
  const words = useWords();
  const mode = useView((state) => state.mode);
  const choose = (choice: Mode) => setMode(view, choice);
  return (
    <>
      <label className="mode-select">
        <ModePicture mode={mode} />
        <span className="mode-name" aria-hidden="true">
          {words.modes[mode]}
        </span>
        <select aria-label={words.timeline.mode} value={mode} onChange={({ target }) => choose(target.value as Mode)}>
          {MODES.map((choice) => (
            <option key={choice} value={choice}>
              {words.modes[choice]}
            </option>
          ))}
        </select>
      </label>
      <Segments name="mode" legend={words.timeline.mode} choices={MODES} chosen={mode} onChoose={choose}>
        {(choice) => (
          <>
            <ModePicture mode={choice} />
            {words.modes[choice]}
          </>
        )}
      </Segments>
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

/** By whose knowledge. Its words are shortened, for the eye only, where the screen is narrow. */
export function ClockSwitch() {
  const { view } = useSession();
  const words = useWords();
  const clock = useView((state) => state.clock);
  return (
    <Segments
      name="clock"
      legend={words.timeline.clock}
      choices={CLOCKS}
      chosen={clock}
      onChoose={(choice) => setClock(view, choice)}
    >
      {(choice) => (
        <>
          <span className="long">{words.clock(choice)}</span>
          <span className="short" aria-hidden="true">
            {words.shortClock(choice)}
          </span>
        </>
      )}
    </Segments>
  );
}
