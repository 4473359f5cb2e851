import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { bindWidth } from '../bindWidth';
import { type FigurePlot, figurePlot, type PlottedPoint, SIGN } from '../core/figurePlot';
import type { FigurePoint } from '../core/figureSeries';
import { monthsBetween } from '../core/months';
import { useSession, useView, useWords } from '../session';
import { shortMonth } from '../words/spokenDate';

const HEIGHT = 210;
const MARGINS = { height: HEIGHT, left: 58, right: 22, top: 22, bottom: 26 };
/** One for each mouth; the letters tell them apart where colours run out or are not seen. */
const COLOURS = ['--force', '--meet', '--press', '--say', '--act'];
const HALO = 20; // px that "about" and "nearly" fade over: how far is not known, so it is the same for all

/** The numbers of a measure by day, each with its sign, which leads to its report. */
export function FigureChart({
  points,
  nameOf,
  labelOf,
  onChoose,
}: {
  points: readonly FigurePoint[];
  /** What the sign of a point says aloud. */
  nameOf: (point: FigurePoint) => string;
  labelOf: (point: FigurePoint) => string;
  onChoose: (point: FigurePoint) => void;
}) {
  const { chronicle } = useSession();
  const words = useWords();
  const day = useView((view) => view.day);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => (box.current ? bindWidth(box.current, setWidth) : undefined), []);
  const plot = useMemo(
    () => figurePlot(points, chronicle.span, { ...MARGINS, width }),
    [points, chronicle.span, width],
  );
  const voices = [...new Set(points.map(({ figure }) => figure.by))];
  const voiceStyle = ({ figure }: FigurePoint) =>
    ({ '--voice': `var(${COLOURS[voices.indexOf(figure.by) % COLOURS.length]})` }) as CSSProperties;
  const bottom = HEIGHT - MARGINS.bottom;
  const cursor = plot.xOf(day + 0.5);
  return (
    <div className="figure-chart" ref={box} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <defs>
            <linearGradient id="fades-down" x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor="currentColor" stopOpacity="0.75" />
              <stop offset="1" stopColor="currentColor" stopOpacity="0" />
            </linearGradient>
            <linearGradient id="fades-up" x1="0" y1="1" x2="0" y2="0">
              <stop offset="0" stopColor="currentColor" stopOpacity="0.75" />
              <stop offset="1" stopColor="currentColor" stopOpacity="0" />
            </linearGradient>
          </defs>
          <Ticks plot={plot} width={width} />
          {monthsBetween(chronicle.span.start, chronicle.span.end).map((month) => (
            <text key={month} className="axis-label" x={plot.xOf(month)} y={HEIGHT - 8}>
              {shortMonth(month, words)}
            </text>
          ))}
          {cursor >= MARGINS.left && cursor <= width - MARGINS.right && (
            <line className="figure-cursor" x1={cursor} x2={cursor} y1={MARGINS.top - 10} y2={bottom} />
          )}
          {plot.points.map((placed) => (
            <g key={labelOf(placed.point)} style={voiceStyle(placed.point)}>
              <Sign placed={placed} bottom={bottom} />
            </g>
          ))}
        </svg>
      )}
      {width > 0 &&
        plot.points.map(({ point, x, y }) => (
          <button
            key={labelOf(point)}
            type="button"
            className="figure-sign"
            style={{ ...voiceStyle(point), left: x - (SIGN - 2) / 2, top: y + 8 }}
            aria-label={nameOf(point)}
            title={nameOf(point)}
            onClick={() => onChoose(point)}
          >
            {labelOf(point)}
          </button>
        ))}
    </div>
  );
}

function Ticks({ plot, width }: { plot: FigurePlot; width: number }) {
  const words = useWords();
  return plot.ticks.map(({ value, y }) => (
    <g key={value}>
      <line className="axis-tick" x1={MARGINS.left} x2={width - MARGINS.right} y1={y} y2={y} />
      <text className="axis-label" x={MARGINS.left - 6} y={y + 4} textAnchor="end">
        {words.number(value)}
      </text>
    </g>
  ));
}

/** A point with what its qualifier says: an arrow where the number is a bound, a fading bar where it is rough. */
function Sign({ placed: { point, x, y, dayX }, bottom }: { placed: PlottedPoint; bottom: number }) {
  const { qualifier } = point.figure;
  const [from, to] = dayX;
  return (
    <g className="figure-point">
      <path
        className="figure-drop"
        d={`M${x} ${y}V${y + 8}M${(from + to) / 2} ${Math.min(bottom, y + 34)}V${bottom}`}
      />
      {(qualifier === 'about' || qualifier === 'nearly') && (
        <rect x={x - 3} y={y} width={6} height={HALO} fill="url(#fades-down)" />
      )}
      {qualifier === 'about' && <rect x={x - 3} y={y - HALO} width={6} height={HALO} fill="url(#fades-up)" />}
      {(qualifier === 'more-than' || qualifier === 'at-least') && (
        <path className="figure-arrow" d={`M${x} ${y}V${y - HALO}m-5 6 5-6 5 6`} />
      )}
      {qualifier === 'up-to' && <path className="figure-arrow" d={`M${x} ${y}V${y + HALO}m-5-6 5 6 5-6`} />}
      {to > from && <path className="figure-arrow" d={`M${from} ${y}H${to}`} />}
      <circle className={qualifier === 'more-than' ? 'open' : undefined} cx={x} cy={y} r={4} />
    </g>
  );
}
