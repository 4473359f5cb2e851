import type { Entry, Mark } from '../core/scene';
import { markName } from '../words/markName';
import type { Words } from '../words/words';
import type { Look, Type } from './look';
import type { Foot, PlacedName, Spot } from './spots';
import { symbolMarkup } from './symbolMarkup';
import { MIDDLE, written } from './writing';
import { element, short, xmlText } from './xml';

const MARK_PX = 26;
const SIGN_PX = 13;

/** What is said of the marks of a scene, and how they are named. */
export interface MarkTexts {
  readonly byKey: ReadonlyMap<string, Mark>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Names the places of a cluster and how many events are there. */
  readonly countName: (places: readonly string[], events: number) => string;
  readonly words: Words;
}

/** Spots with their feet, names and marks, the selected last, so that nothing lies on it. */
export function spotsMarkup(spots: readonly Spot[], texts: MarkTexts, look: Look): string {
  const isSelected = ({ cluster }: Spot) => cluster.shown.some(({ mark }) => texts.byKey.get(mark)?.selected);
  const ordered = [...spots].sort((first, second) => Number(isSelected(first)) - Number(isSelected(second)));
  const feet = ordered.map(({ cluster: { x, y }, foot }) => FEET[foot.kind](x, y, look, foot.half));
  return [...feet, ...ordered.map((spot) => spotMarkup(spot, texts, look))].join('');
}

/** The type of the names under marks. */
export const SPOT_TYPE: Type = {
  size: 11.5,
  weight: 600,
  italic: false,
  family: '--text',
  spacing: 0,
  capitals: false,
  colour: '--ink',
};

function spotMarkup({ cluster, name }: Spot, texts: MarkTexts, look: Look): string {
  const { x, y, shown, sign, hidden } = cluster;
  const marks = shown.map(({ mark: key, dx, dy }) => {
    const mark = texts.byKey.get(key);
    return mark ? markMarkup(mark, x + dx, y + dy, texts, look) : '';
  });
  return element(
    'g',
    { 'data-places': cluster.places.join(' ') },
    ...marks,
    sign
      ? signMarkup(x + sign.dx, y + sign.dy, `+${hidden}`, texts.countName(cluster.places, cluster.count), look)
      : '',
    name ? nameMarkup(name, look) : '',
  );
}

const PIN = 13;

const FEET: Readonly<Record<Foot['kind'], (x: number, y: number, look: Look, half: number) => string>> = {
  pin: (x, y, look) =>
    stem(x, y, look) + dot(x, y, { fill: look.ink('--ink').colour, stroke: look.ink('--paper').colour }),
  near: (x, y, look) =>
    stem(x, y, look) +
    dot(x, y, { fill: look.ink('--paper').colour, stroke: look.ink('--ink').colour, 'stroke-dasharray': '2 1.4' }),
  bracket: (x, y, look, half) =>
    element('path', {
      d: `M${short(x - half)} ${short(y - 7)}v2a3 3 0 0 0 3 3h${2 * half - 6}a3 3 0 0 0 3-3v-2`,
      fill: 'none',
      stroke: look.ink('--ink-soft').colour,
      'stroke-width': 1.5,
    }),
};

function stem(x: number, y: number, look: Look): string {
  return element('path', {
    d: `M${short(x)} ${short(y)}v${-PIN}`,
    stroke: look.ink('--ink-soft').colour,
    'stroke-width': 1.5,
  });
}

function dot(x: number, y: number, paint: Record<string, string>): string {
  return element('circle', { cx: x, cy: y, r: 3, 'stroke-width': 1, ...paint });
}

function markMarkup(mark: Mark, x: number, y: number, { entries, words }: MarkTexts, look: Look): string {
  const entry = entries.get(mark.event);
  const { scale, opacity } = look.mark(mark);
  const corner = SIGN_PX - 3;
  return element(
    'g',
    { 'data-event': mark.event, 'data-status': mark.status, 'data-kind': mark.kind },
    entry ? element('title', {}, xmlText(markName(mark, entry.known, words))) : '',
    mark.selected ? ring(x, y, look) : '',
    symbolMarkup(mark.kind, mark.status, look, { x, y, size: MARK_PX * scale, opacity }),
    mark.contradicted ? contradictedSign(x + corner, y - corner, look) : '',
    mark.disputed ? disputedSign(mark.contradicted ? x - corner : x + corner, y - corner, look) : '',
  );
}

/** The ring about what is selected. */
export function ring(x: number, y: number, look: Look, radius = 18.5): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: 'none',
    stroke: look.ink('--accent').colour,
    'stroke-width': 3,
  });
}

/** The sign that accounts differ. */
export function disputedSign(x: number, y: number, look: Look): string {
  return (
    disc(x, y, 6.5, look, '--paper') +
    written('?', { ...SPOT_TYPE, size: 11, weight: 700 }, look, { x, y: y + 3.8, anchor: 'middle' })
  );
}

/** The sign that somebody denies it. */
export function contradictedSign(x: number, y: number, look: Look): string {
  return (
    disc(x, y, 7, look, '--ink') +
    element('path', {
      d: `M${short(x - 3.2)} ${short(y - 1.4)}h6.4m-6.4 2.8h6.4M${short(x + 1.7)} ${short(y - 3.6)}l-3.4 7.2`,
      fill: 'none',
      stroke: look.ink('--paper').colour,
      'stroke-width': 1.1,
    })
  );
}

/** The sign of a spot for the marks that have no room at it. */
export function signMarkup(x: number, y: number, text: string, title: string, look: Look): string {
  const type = { ...SPOT_TYPE, size: 12 };
  return element(
    'g',
    {},
    title === '' ? '' : element('title', {}, xmlText(title)),
    disc(x, y, SIGN_PX - 0.75, look, '--paper', '--ink-soft', 1.5),
    written(text, type, look, { x, y: y + type.size * MIDDLE, anchor: 'middle' }),
  );
}

function disc(
  x: number,
  y: number,
  radius: number,
  look: Look,
  fill: Type['colour'],
  line: Type['colour'] = '--ink',
  width = 1,
): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: look.ink(fill).colour,
    stroke: look.ink(line).colour,
    'stroke-width': width,
  });
}

function nameMarkup({ lines, box, anchor }: PlacedName, look: Look): string {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  const step = (box.bottom - box.top) / lines.length;
  return element(
    'g',
    { 'data-name': 'spot' },
    ...lines.map((line, at) =>
      written(line, SPOT_TYPE, look, { x, y: box.top + step * (at + 0.8), anchor, halo: true }),
    ),
  );
}
