import { memo, useMemo } from 'react';
import { civilOf, type Day } from '../core/day';
import { filteredAt } from '../core/filtered';
import type { Knowledge } from '../core/knowledge';
import { timelineItems } from '../core/timelineItems';
import { positionOf, type TimelineScale } from '../core/timelineScale';
import { type Tick, ticksOf } from '../core/timelineTicks';
import { useSession, useSettledScene, useWords } from '../session';
import { shortDay, shortMonth, shortWeekday, yearOf } from '../words/spokenDate';
import type { Words } from '../words/words';
import { axisDrawing } from './axisDrawing';
import { axisPaths } from './axisPaths';
import type { AxisRows } from './axisRows';

interface AxisProps {
  readonly scale: TimelineScale;
  readonly width: number;
  readonly rows: AxisRows;
}

/** The drawing under the slider: what happened or may have, by day and kind, and below it what was published when. */
export function Axis(props: AxisProps) {
  const { index, view } = useSession();
  const { day, clock } = useSettledScene() ?? view.getState();
  return (
    <AxisSvg
      knowledge={filteredAt(index, { ...view.getState(), day, clock })}
      knownBy={clock === 'then' ? day : null}
      {...props}
    />
  );
}

interface AxisSvgProps extends AxisProps {
  readonly knowledge: Knowledge;
  /** What came out later is not known yet; null where the clock is hindsight. */
  readonly knownBy: Day | null;
}

const AxisSvg = memo(function AxisSvg({ knowledge, knownBy, scale, width, rows }: AxisSvgProps) {
  const items = useMemo(() => timelineItems(knowledge), [knowledge]);
  const paths = useMemo(() => axisPaths(axisDrawing(items, scale, { width, ...rows })), [items, scale, width, rows]);
  const words = useWords();
  const strip = scale.strip * width;
  return (
    <svg className="axis" width={width} height={rows.height} aria-hidden="true">
      {strip > 0 && <rect className="axis-strip" width={strip - 3} height={rows.ruler} rx={2} />}
      <svg width={width} height={rows.ruler} role="presentation">
        <Ruling scale={scale} width={width} rows={rows} />
        {paths.map(({ look, family, d }) => (
          <path key={`${look} ${family}`} className={`axis-${look}`} data-family={family} d={d} />
        ))}
        <Published knownBy={knownBy} scale={scale} width={width} rows={rows} />
      </svg>
      <line className="axis-line" x2={width} y1={rows.base} y2={rows.base} />
      <text className="axis-row" x={3} y={9}>
        {words.panel.label}
      </text>
      <text className="axis-row" x={3} y={rows.ruler - 2}>
        {words.timeline.published}
      </text>
      <Labels scale={scale} width={width} y={rows.height - 3} />
    </svg>
  );
});

function Ruling({ scale, width, rows }: AxisProps) {
  const x = (day: Day) => Math.round(positionOf(scale, day) * width) + 0.5;
  const lines = (ticks: readonly Tick[], from: number) =>
    ticks.map(({ day }) => `M${x(day)} ${from}V${rows.ruler}`).join('');
  const ticks = ticksOf(scale, width);
  return (
    <>
      <path
        className="axis-tick major"
        d={lines(
          ticks.filter(({ label }) => label !== null),
          0,
        )}
      />
      <path
        className="axis-tick"
        d={lines(
          ticks.filter(({ label }) => label === null),
          rows.ruler - 3,
        )}
      />
    </>
  );
}

/** The days on which sources came out; those of one day stand side by side. */
function Published({ knownBy, scale, width, rows }: AxisProps & { knownBy: Day | null }) {
  const { chronicle } = useSession();
  const onDay = new Map<Day, number>();
  const ticks = (isKnown: boolean) =>
    Object.values(chronicle.sources)
      .filter(({ published }) => (knownBy === null || published <= knownBy) === isKnown)
      .map(({ published }) => {
        const before = onDay.get(published) ?? 0;
        onDay.set(published, before + 1);
        return `M${positionOf(scale, published + 0.5) * width + before * 4} ${rows.base + 2}v7`;
      })
      .join('');
  return (
    <>
      <path className="axis-source" d={ticks(true)} />
      <path className="axis-source unknown" d={ticks(false)} />
    </>
  );
}

const LETTER = 6.4; // px that a letter of a label takes, its widest neighbours included
const APART = 6;

/** Labels under their ticks; one that would run into the one before it is left out. */
function Labels({ scale, width, y }: Omit<AxisProps, 'rows'> & { y: number }) {
  const words = useWords();
  const labelled = ticksOf(scale, width).filter(({ label }) => label !== null);
  const strip = scale.strip > 0 ? `${yearOf(scale.start, words)} →` : '';
  let end = strip === '' ? -APART : strip.length * LETTER;
  return (
    <>
      {strip && (
        <text className="axis-label" x={2} y={y}>
          {strip}
        </text>
      )}
      {labelled.map((tick, at) => {
        const text = labelOf(tick, at === 0, words);
        const x = positionOf(scale, tick.day) * width + 3;
        const right = x + text.length * LETTER;
        if (x < end + APART || right > width + APART) return null;
        end = right;
        return (
          <text key={tick.day} className="axis-label" x={x} y={y}>
            {text}
          </text>
        );
      })}
    </>
  );
}

function labelOf({ day, label }: Tick, isFirst: boolean, words: Words): string {
  const { month, date } = civilOf(day);
  const year = isFirst || (month === 1 && (label === 'month' || date === 1)) ? ` ${yearOf(day, words)}` : '';
  switch (label) {
    case 'weekday':
      return `${shortWeekday(day, words)} ${shortDay(day, words)}${year}`;
    case 'date':
      return `${shortDay(day, words)}${year}`;
    case 'month':
      return `${shortMonth(day, words)}${year}`;
    default:
      return yearOf(day, words);
  }
}
