import { memo, useMemo } from 'react';
import type { Status } from '../core/chronicle';
import { civilOf, type Day } from '../core/day';
import { FAMILY } from '../core/family';
import { filteredAt } from '../core/filtered';
import type { Knowledge } from '../core/knowledge';
import { monthsBetween } from '../core/months';
import { positionOf, type TimelineScale } from '../core/timelineScale';
import { useSession, useSettledScene, useWords } from '../session';
import { plainDay, shortMonth, yearOf } from '../words/spokenDate';
import { inLanguage } from '../words/words';
import { axisDrawing, BARS_HEIGHT, SQUARES_HEIGHT } from './axisDrawing';

const BASE = SQUARES_HEIGHT + BARS_HEIGHT + 4;
export const AXIS_HEIGHT = BASE + 20;

/** The drawing under the slider: a square for each event of a day, bars for those of several, ticks for what was published. */
export function Axis({ scale, width }: AxisProps) {
  const { index, view } = useSession();
  const { day, clock } = useSettledScene() ?? view.getState();
  return <AxisSvg knowledge={filteredAt(index, { ...view.getState(), day, clock })} scale={scale} width={width} />;
}

interface AxisProps {
  readonly scale: TimelineScale;
  readonly width: number;
}

const AxisSvg = memo(function AxisSvg({ knowledge, scale, width }: AxisProps & { knowledge: Knowledge }) {
  const { chronicle } = useSession();
  const words = useWords();
  const drawing = useMemo(() => axisDrawing(knowledge, scale, width), [knowledge, scale, width]);
  const x = (day: Day) => positionOf(scale, day) * width;
  const strip = scale.strip * width;
  return (
    <svg className="axis" width={width} height={AXIS_HEIGHT} aria-hidden="true">
      {strip > 0 && <rect className="axis-strip" x={0} y={0} width={strip - 3} height={BASE} rx={2} />}
      {drawing.squares.map(({ event, left, top, side, kind, status }) => (
        <rect
          key={event}
          className="axis-square"
          data-family={FAMILY[kind]}
          data-open={isOpen(status) || undefined}
          x={left}
          y={top}
          width={side}
          height={side}
        />
      ))}
      {drawing.bars.map(({ event, left, right, top, height, kind, status, lasts }) => (
        <rect
          key={event}
          className={lasts ? 'axis-bar lasts' : 'axis-bar'}
          data-family={FAMILY[kind]}
          data-open={isOpen(status) || undefined}
          x={left}
          y={top}
          width={Math.max(height, right - left)}
          height={height}
          rx={1.5}
        />
      ))}
      <line className="axis-line" x1={0} x2={width} y1={BASE} y2={BASE} />
      {ticksOf(scale).map(({ day, major }) => (
        <line key={day} className="axis-tick" x1={x(day)} x2={x(day)} y1={BASE} y2={BASE + (major ? 6 : 3)} />
      ))}
      {monthsBetween(scale.main, scale.end).map((day) => (
        <text key={day} className="axis-label" x={x(day) + 3} y={BASE + 16}>
          {shortMonth(day, words)}
          {(civilOf(day).month === 1 || day === scale.main) && ` ${yearOf(day, words)}`}
        </text>
      ))}
      {strip > 60 && (
        <text className="axis-label" x={2} y={BASE + 16}>
          {yearOf(scale.start, words)} →
        </text>
      )}
      {Object.values(chronicle.sources)
        .filter(({ published }) => published >= scale.main && published < scale.end)
        .map(({ id, published, short }) => (
          <path key={id} className="axis-source" d={`M${x(published + 0.5)} ${BASE + 1}l4 6h-8Z`}>
            <title>{words.timeline.published(inLanguage(short, words), plainDay(published, words))}</title>
          </path>
        ))}
    </svg>
  );
});

function isOpen(status: Status): boolean {
  return status !== 'happened' && status !== 'underway';
}

const WEEK = 7;
const MONDAY = 4; // 1970-01-05 was a Monday

function ticksOf(scale: TimelineScale): { day: Day; major: boolean }[] {
  const weeks: { day: Day; major: boolean }[] = [];
  for (let day = scale.main + ((((MONDAY - scale.main) % WEEK) + WEEK) % WEEK); day < scale.end; day += WEEK)
    weeks.push({ day, major: false });
  return [
    ...weeks.filter(({ day }) => civilOf(day).date !== 1),
    ...monthsBetween(scale.main, scale.end).map((day) => ({ day, major: true })),
  ];
}
