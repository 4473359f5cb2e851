import { WORLD_PX } from '../core/mercator';
import type { Box } from './box';
import type { Label } from './label';
import type { Corner } from './labelPlan';
import type { Size } from './projection';
import type { Cluster, Room } from './spread';
import { markBoxes } from './stacks';

/** Before all other names: without its place's name a mark says too little. */
const ORDER = -30;
/** After the names of the greatest lands and towns, before the rest. */
const TITLE_ORDER = 18;

/** What the sign under marks takes: a bracket where they stand for an area, else a pin with its dot; px from the point. */
const BRACKET: Box = { left: -24, top: -8, right: 24, bottom: 1 };
const PIN: Box = { left: -5, top: -14, right: 5, bottom: 5 };

const RING = 7; // px by which the ring round a selected mark reaches over and under its room

/** Everything of a spot that no name may lie on. */
export function spotBoxes(
  cluster: Cluster,
  isArea: boolean,
  room: Room,
  isSelected: (mark: string) => boolean,
): readonly Box[] {
  const { x, y } = cluster;
  const half = room.pitch / 2;
  const rings = cluster.shown
    .filter(({ mark }) => isSelected(mark))
    .map(({ dx, dy }) => ({
      left: x + dx - half,
      top: y + dy - half - RING,
      right: x + dx + half,
      bottom: y + dy + half + RING,
    }));
  const { left, top, right, bottom } = isArea ? BRACKET : PIN;
  const sign = { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
  return [...markBoxes(cluster, room), ...rings, sign];
}

interface SpotWords {
  /** With how many other places share the spot. */
  readonly full: string;
  /** The place's own name. */
  readonly short: string;
  readonly isArea: boolean;
}

/**
 * The name of a spot, under its point or wherever there is room round it, the short one where there is none for the
 * full one. The first of a scene's are the most important.
 */
export function spotLabels(
  cluster: Cluster,
  { full, short, isArea }: SpotWords,
  at: number,
  room: Room,
  zoom: number,
): readonly Label[] {
  const top = Math.min(0, ...slotsOf(cluster).map(({ dy }) => dy)) - room.pitch / 2;
  const sign = isArea ? BRACKET : PIN;
  return (full === short ? [full] : [full, short]).map((name, form) => ({
    ...pointOf(cluster, zoom),
    id: `spot ${cluster.key} ${name}`,
    kind: 'spot',
    rank: 1,
    name,
    says: short,
    order: ORDER + at / 100 + form / 1000,
    corners: (size) => aroundSpot(size, sign, top),
  }));
}

/** The titles of marks, each beside its own. */
export function titleLabels(
  cluster: Cluster,
  titleOf: (mark: string) => string,
  room: Room,
  zoom: number,
): readonly Label[] {
  return cluster.shown.map(({ mark, dx, dy }) => ({
    ...pointOf(cluster, zoom),
    id: `title ${mark} ${cluster.key}`,
    kind: 'title',
    rank: 1,
    name: titleOf(mark),
    says: mark,
    order: TITLE_ORDER,
    corners: ({ width, height }) => [
      { x: dx + room.pitch / 2 + 4, y: dy - height / 2 },
      { x: dx - room.pitch / 2 - 4 - width, y: dy - height / 2 },
    ],
  }));
}

function slotsOf({ shown, sign }: Cluster): readonly { readonly dx: number; readonly dy: number }[] {
  return sign ? [...shown, sign] : shown;
}

function pointOf({ x, y }: Cluster, zoom: number): Pick<Label, 'x' | 'y' | 'minZoom'> {
  const scale = WORLD_PX * 2 ** zoom;
  return { x: x / scale, y: y / scale, minZoom: 0 };
}

const INSET = 10; // px by which a name that leaves to a side still lies under its point

function aroundSpot({ width, height }: Size, { left, right, bottom }: Box, top: number): readonly Corner[] {
  const middle = (bottom - height) / 2 + 1;
  return [
    { x: -width / 2, y: bottom + 1 },
    { x: -INSET, y: bottom + 1 },
    { x: INSET - width, y: bottom + 1 },
    { x: right + 4, y: middle },
    { x: left - 4 - width, y: middle },
    { x: -width / 2, y: top - height - 1 },
    { x: -INSET, y: top - height - 1 },
    { x: INSET - width, y: top - height - 1 },
  ];
}
