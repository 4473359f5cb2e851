import '../style/moreTime.css';
import { useId, useState } from 'react';
import { PACES, type Pace } from '../core/playing';
import { MAX_WINDOW, reachOf } from '../core/view';
import { useSession, useView, useWords } from '../session';
import { goToDay, setWindow } from '../store';
import { plainDay } from '../words/spokenDate';
import { timeWords } from '../words/time';
import { wordsFor } from '../words/words';
import { AxisButtons } from './AxisButtons';
import { DayFields } from './DayFields';
import { DayStep } from './DayStep';
import { toggleWhole } from './magnify';
import { TimelineTable } from './TimelineTable';
import type { Axis } from './useAxis';
import type { Play } from './usePlay';

/** Days a second; the slowest gives two seconds to each. */
const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/** What of the timeline is needed now and then. */
export function MoreTime({ axis, play }: { axis: Axis; play: Play }) {
  const own = wordsFor(timeWords, useWords());
  const [tableOpened, setTableOpened] = useState(false);
  return (
    <>
      <div className="more-row more-days">
        <DayStep direction={-1} />
        <DayFields />
        <DayStep direction={1} />
      </div>
      <Ends />
      <Playing play={play} />
      <Magnifier axis={axis} />
      <WindowDays />
      <details className="more-table" onToggle={() => setTableOpened(true)}>
        <summary>{own.table}</summary>
        {tableOpened && <TimelineTable />}
      </details>
    </>
  );
}

/** The first and the last day of the main span, and the day with which the page was opened. */
function Ends() {
  const { chronicle, view, openedOn } = useSession();
  const words = useWords();
  const own = wordsFor(timeWords, words);
  const day = useView((state) => state.day);
  const { span } = chronicle;
  const goTo = (goal: number) => goToDay(view, goal, reachOf(chronicle));
  return (
    <div className="more-row">
      <button type="button" className="action" onClick={() => goTo(span.start)}>
        {own.firstDay}
      </button>
      <button type="button" className="action" onClick={() => goTo(span.end - 1)}>
        {own.lastDay}
      </button>
      {/* not disabled in truth: it would lose the focus that it has just been pressed with */}
      <button type="button" className="action" aria-disabled={day === openedOn} onClick={() => goTo(openedOn)}>
        <Fitted long={own.linkDay(plainDay(openedOn, words))} short={own.shortLinkDay} />
      </button>
    </div>
  );
}

/** Words that are shortened, for the eye only, where the screen is narrow. */
function Fitted({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className="long">{long}</span>
      <span className="short" aria-hidden="true">
        {short}
      </span>
    </>
  );
}

function Playing({ play }: { play: Play }) {
  const own = wordsFor(timeWords, useWords());
  return (
    <fieldset className="more-row more-playing">
      <legend>{own.playing}</legend>
      <label>
        <span className="visually-hidden">{own.speed}</span>
        <select value={play.speed} onChange={({ target }) => play.change({ speed: Number(target.value) })}>
          {SPEEDS.map((days) => (
            <option key={days} value={days}>
              {own.perSecond(days)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{own.pace}</span>
        <select value={play.pace} onChange={({ target }) => play.change({ pace: target.value as Pace })}>
          {PACES.map((pace) => (
            <option key={pace} value={pace}>
              {own.paces[pace]}
            </option>
          ))}
        </select>
      </label>
      <label className="more-check">
        <input type="checkbox" checked={play.loops} onChange={({ target }) => play.change({ loops: target.checked })} />
        <Fitted long={own.loops} short={own.shortLoops} />
      </label>
    </fieldset>
  );
}

function Magnifier({ axis }: { axis: Axis }) {
  const own = wordsFor(timeWords, useWords());
  const hintId = useId();
  return (
    <fieldset className="more-row" aria-describedby={hintId}>
      <legend>{own.axis}</legend>
      <span className="more-zoom">
        <AxisButtons axis={axis} />
      </span>
      <button type="button" className="action" onClick={() => toggleWhole(axis)}>
        {own.whole}
      </button>
      <p className="aside" id={hintId}>
        {own.axisHint}
      </p>
    </fieldset>
  );
}

function WindowDays() {
  const { view } = useSession();
  const own = wordsFor(timeWords, useWords());
  const mode = useView((state) => state.mode);
  const days = useView((state) => state.window);
  const [draft, setDraft] = useState<string | null>(null); // while one types, the field may be empty
  if (mode !== 'window') return null;
  return (
    <label className="more-row">
      {own.windowDays}
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
  );
}
