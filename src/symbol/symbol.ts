import type { Kind, Status } from '../core/chronicle';

/** One shape of a symbol in a box of 24 by 24, as SVG has it. `paint` names what it is filled or drawn with. */
export interface Shape {
  readonly d: string;
  readonly paint: 'ink-fill' | 'paper-fill' | 'ink-line';
  readonly dash?: string;
  readonly width?: number;
}

/**
 * The symbol of an event: the frame and its line say the status, the glyph says the kind.
 * Filled is what took place or goes on; hollow is a plan, dotted an idea, struck a thing called off;
 * a diamond is somebody's claim, and a crossed diamond one that is denied.
 */
export function symbolOf(kind: Kind, status: Status): readonly Shape[] {
  const frame = FRAMES[status];
  const glyph: Shape = { d: GLYPHS[kind], paint: frame.filled ? 'paper-fill' : 'ink-fill' };
  return [...frame.under, glyph, ...frame.over];
}

interface Frame {
  readonly filled: boolean;
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
}

const circle = (radius: number) =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
const DIAMOND = 'M12 .9 23.1 12 12 23.1 .9 12Z';
const paper = (d: string): Shape => ({ d, paint: 'paper-fill' });
const line = (d: string, width: number, dash?: string): Shape =>
  dash === undefined ? { d, paint: 'ink-line', width } : { d, paint: 'ink-line', width, dash };

const FRAMES: Readonly<Record<Status, Frame>> = {
  happened: { filled: true, under: [{ d: circle(11), paint: 'ink-fill' }], over: [] },
  underway: {
    filled: true,
    under: [paper(circle(11.5)), { d: circle(8.8), paint: 'ink-fill' }, line(circle(11.1), 1.4)],
    over: [],
  },
  planned: { filled: false, under: [paper(circle(11)), line(circle(10.2), 1.8)], over: [] },
  considered: { filled: false, under: [paper(circle(11)), line(circle(10.2), 1.9, '0.1 3.9')], over: [] },
  suspended: {
    filled: false,
    under: [paper(circle(11)), line(circle(10.2), 1.8)],
    over: [paper('M14.5 14.5h9v9h-9Z'), { d: 'M15.5 15.5h2.6v7h-2.6ZM20 15.5h2.6v7H20Z', paint: 'ink-fill' }],
  },
  cancelled: {
    filled: false,
    under: [paper(circle(11)), line(circle(10.2), 1.8)],
    over: [line('M3.2 20.8 20.8 3.2', 2.2)],
  },
  alleged: {
    filled: false,
    under: [paper(DIAMOND), line('M12 2.2 21.8 12 12 21.8 2.2 12Z', 1.6, '3.4 2.2')],
    over: [],
  },
  denied: {
    filled: false,
    under: [paper(DIAMOND), line('M12 2.2 21.8 12 12 21.8 2.2 12Z', 1.6, '3.4 2.2')],
    over: [line('M4.5 4.5 19.5 19.5M19.5 4.5 4.5 19.5', 1.7)],
  },
};

const dot = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

const GLYPHS: Readonly<Record<Kind, string>> = {
  meeting: `${dot(8.9, 9.4, 1.7)}${dot(15.1, 9.4, 1.7)}M6 15.6c0-2.4 1.2-3.7 2.9-3.7s2.8 1.3 2.8 3.7ZM12.3 15.6c0-2.4 1.2-3.7 2.8-3.7s2.9 1.3 2.9 3.7Z`,
  call: 'M8.3 7.2c.8-.8 1.7-.6 2.1.2l.8 1.6c.3.6.1 1.1-.4 1.6-.4.4-.4.7-.1 1.2.6.9 1.3 1.6 2.2 2.2.5.3.8.3 1.2-.1.5-.5 1-.7 1.6-.4l1.6.8c.8.4 1 1.3.2 2.1-1.1 1.1-2.6 1.2-4.2.5a10.6 10.6 0 0 1-5.5-5.5c-.7-1.6-.6-3.1.5-4.2Z',
  visit: 'M9.8 7.4h4.4c.6 0 1 .4 1 1v1.4h2.3v6.9h-11V9.8h2.3V8.4c0-.6.4-1 1-1Zm.5 1.4v1h3.4v-1Z',
  talks: `${dot(12, 12, 2.3)}${dot(12, 7, 1.5)}${dot(17, 12, 1.5)}${dot(12, 17, 1.5)}${dot(7, 12, 1.5)}`,
  statement: 'M6.4 7.4h11.2v7h-5.8L8.8 17v-2.6H6.4Z',
  warning: 'M12 5.6 18.4 16.6H5.6ZM11.2 9.6l.2 3.4h1.2l.2-3.4Zm.1 4.2v1.5h1.4v-1.5Z',
  demand: 'M10.7 6.2h2.6l-.5 7.2h-1.6ZM10.8 14.9h2.4v2.5h-2.4Z',
  sanction: 'M7.6 11h8.8v6H7.6ZM8.8 11V9.5a3.2 3.2 0 0 1 6.4 0V11h-1.6V9.5a1.6 1.6 0 0 0-3.2 0V11Z',
  deployment: 'M6.6 12.2 12 7.6l5.4 4.6v2.2L12 9.9l-5.4 4.5ZM6.6 16.4l5.4-4.6 5.4 4.6v2.1L12 14.1l-5.4 4.4Z',
  exercise: 'M12 6.4a5.6 5.6 0 1 0 .01 0ZM12 8a4 4 0 1 1-.01 0ZM12 10.2a1.8 1.8 0 1 0 .01 0Z',
  decision: 'M6.4 12.5 8 10.9l2.7 2.7 5.4-5.7 1.5 1.5-6.9 7.4Z',
  offer: 'M10.9 6.8h2.2v4.1h4.1v2.2h-4.1v4.1h-2.2v-4.1H6.8v-2.2h4.1Z',
  dispatch:
    'M5.6 12c1.7-2.8 3.8-4.2 6.4-4.2s4.7 1.4 6.4 4.2c-1.7 2.8-3.8 4.2-6.4 4.2S7.3 14.8 5.6 12Zm6.4-2.4a2.4 2.4 0 1 0 .01 0Z',
  background: 'M6.4 7.6c2-.5 3.7-.3 5 .6v8.6c-1.3-.9-3-1.1-5-.6ZM17.6 7.6c-2-.5-3.7-.3-5 .6v8.6c1.3-.9 3-1.1 5-.6Z',
};
