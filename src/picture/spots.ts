import type { Place } from '../core/chronicle';
import type { PlaceMarks } from '../core/scene';
import { type Box, meet } from '../plan/box';
import type { Spot as FarSpot } from '../plan/edgePointers';
import type { Size } from '../plan/projection';
import { type Cluster, spread } from '../plan/spread';
import { markBoxes, ROOM_FOR_MOUSE, stacksOf } from '../plan/stacks';
import { type Face, textWidth, wrapped } from './textWidth';
import { pointIn, type Window } from './window';

/** Lines of a name and where they stand. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What marks stand on. An area has no point of its own: its marks stand over a bracket. */
export interface Foot {
  readonly kind: 'pin' | 'near' | 'bracket';
  /** How far it reaches to either side of its point, px. */
  readonly half: number;
}

/** Marks over their point, with the name of the place where there is room for it. */
export interface Spot {
  readonly cluster: Cluster;
  readonly foot: Foot;
  readonly name: PlacedName | null;
}

/** All marks of a window: those that have room in it, and how many lie beyond it at which places. */
export interface Spots {
  readonly within: readonly Spot[];
  readonly beyond: readonly FarSpot[];
  /** Where nothing else may stand. */
  readonly boxes: readonly Box[];
}

/** `nameOf` names the places of a cluster. */
export function spotsOf(
  marks: readonly PlaceMarks[],
  places: Readonly<Record<string, Place>>,
  window: Window,
  nameOf: (places: readonly string[]) => string,
  face: Face,
): Spots {
  const stacks = stacksOf(marks, places, (lng, lat) => pointIn(window, lng, lat));
  const clusters = spread(stacks, ROOM_FOR_MOUSE);
  const isWhole = (cluster: Cluster) =>
    bodyOf(cluster, footOf(cluster, places, [])).every((box) => isWithin(box, window));
  const whole = clusters.filter(isWhole);
  const cut = new Set(clusters.filter((cluster) => !isWhole(cluster)).flatMap((cluster) => cluster.places));
  const standing = whole.map((cluster) => ({ cluster, foot: footOf(cluster, places, others(whole, cluster)) }));
  const boxes = standing.flatMap(({ cluster, foot }) => bodyOf(cluster, foot));
  const within = standing.map(({ cluster, foot }): Spot => {
    const name = placed(nameOf(cluster.places), cluster, foot, face, boxes, window);
    if (name) boxes.push(name.box);
    return { cluster, foot, name };
  });
  const beyond = stacks.flatMap(({ place, x, y, count }) => (cut.has(place) ? [{ place, x, y, marks: count }] : []));
  return { within, beyond, boxes };
}

const BRACKET = 22;
const SHORT_BRACKET = 11;
const DOT = 5;

/** A bracket is short where a long one would reach under the marks of another spot. */
function footOf(cluster: Cluster, places: Readonly<Record<string, Place>>, taken: readonly Box[]): Foot {
  const [first] = cluster.places;
  const precision = first === undefined ? undefined : places[first]?.precision;
  if (precision !== 'country' && precision !== 'region')
    return { kind: precision === 'near' ? 'near' : 'pin', half: DOT };
  const long = { kind: 'bracket', half: BRACKET } as const;
  const isFree = !taken.some((box) => meet(box, footBox(cluster, long)));
  return isFree ? long : { kind: 'bracket', half: SHORT_BRACKET };
}

function others(clusters: readonly Cluster[], cluster: Cluster): readonly Box[] {
  return clusters.flatMap((other) => (other === cluster ? [] : markBoxes(other, ROOM_FOR_MOUSE)));
}

function footBox({ x, y }: Cluster, { half }: Foot): Box {
  return { left: x - half, top: y - 2 * DOT, right: x + half, bottom: y + DOT };
}

/** Marks, sign and foot of a cluster. */
function bodyOf(cluster: Cluster, foot: Foot): Box[] {
  return [...markBoxes(cluster, ROOM_FOR_MOUSE), footBox(cluster, foot)];
}

const EDGE = 3; // px that must be left between what is drawn and the edge of the map

function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

const LINE = 1.15; // heights of the type
const WIDEST = 150; // px, as on the map
const NARROWER = 84;
const BELOW = 5; // px under the point
const ASIDE = 9; // px beside the point
const CLEAR = 4; // px between a name and what stands beside it

/** The first way to set a name that touches nothing: below its point, beside it, over the marks, then in narrower lines. */
function placed(
  text: string,
  cluster: Cluster,
  foot: Foot,
  face: Face,
  taken: readonly Box[],
  window: Window,
): PlacedName | null {
  const { x, y } = cluster;
  const aside = foot.half + ASIDE / 2;
  for (const most of [WIDEST, NARROWER]) {
    const lines = wrapped(text, face, most);
    const width = Math.max(...lines.map((line) => textWidth(line, face)));
    const height = lines.length * face.size * LINE;
    const [under, beside, over] = [y + BELOW, y - height / 2, y - heightOf(cluster)];
    const ways: readonly (readonly [number, number, PlacedName['anchor']])[] = [
      [x - width / 2, under, 'middle'],
      [x + aside, beside, 'start'],
      [x - aside - width, beside, 'end'],
      [x - DOT, under, 'start'],
      [x + DOT - width, under, 'end'],
      [x - width / 2, over - height, 'middle'],
    ];
    for (const [left, top, anchor] of ways) {
      const box = { left, top, right: left + width, bottom: top + height };
      const clear = { left: left - CLEAR, top, right: box.right + CLEAR, bottom: box.bottom };
      if (isWithin(box, window) && !taken.some((other) => meet(clear, other))) return { lines, box, anchor };
    }
  }
  return null;
}

/** From the point to the upper edge of the highest row. */
function heightOf({ shown, sign }: Cluster): number {
  const slots = sign ? [...shown, sign] : shown;
  return ROOM_FOR_MOUSE.pitch / 2 - Math.min(...slots.map(({ dy }) => dy));
}
