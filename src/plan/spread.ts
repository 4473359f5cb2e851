import type { Box } from './box';

/** Events at one spot, before their marks are given room. */
export interface Stack {
  readonly place: string;
  /** Map pixels at the zoom. */
  readonly x: number;
  readonly y: number;
  /** How many events there are. */
  readonly count: number;
  /** Keys of their marks, the most important first, and no more than can be shown. */
  readonly marks: readonly string[];
}

/** A place's marks, or those of places too near each other to be told apart, stood up in rows above their point. */
export interface Cluster {
  /** Unique and stable while the same places share it. */
  readonly key: string;
  readonly places: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Marks that have room, with their centres relative to the point. */
  readonly shown: readonly { readonly mark: string; readonly dx: number; readonly dy: number }[];
  /** Marks that do not; all are in the list that the cluster opens. */
  readonly hidden: number;
  /** How many there are, shown or not. */
  readonly count: number;
  /** The most important of them, which has no room either where there is room for a sign only. */
  readonly lead: string | null;
  /** Centre of the sign that says how many there are, relative to the point; null where none is needed. */
  readonly sign: { readonly dx: number; readonly dy: number } | null;
}

export interface Room {
  /** Distance of two marks' centres, px. */
  readonly pitch: number;
  /** How far above its point the lowest row stands, px. */
  readonly lift: number;
  readonly columns: number;
  /** Marks that a cluster shows before it says "and n more". */
  readonly most: number;
}

/**
 * Gives every stack its room. Stacks nearer than a pitch, or whose marks would lie on each other, share a cluster at
 * the point of the first of them; the result depends on their order only.
 */
export function spread(stacks: readonly Stack[], room: Room): readonly Cluster[] {
  let clusters = gathered(stacks, room.pitch).map((group) => ({ group, cluster: clusterOf(group, room) }));
  for (;;) {
    const pair = overlapping(clusters, room);
    if (!pair) return clusters.map(({ cluster }) => cluster);
    const [keep, join] = pair;
    const group = [...keep.group, ...join.group];
    clusters = clusters.flatMap((other) =>
      other === keep ? [{ group, cluster: clusterOf(group, room) }] : other === join ? [] : [other],
    );
  }
}

interface Grouped {
  readonly group: readonly Stack[];
  readonly cluster: Cluster;
}

/** How much of a mark may lie under what is its neighbour's, as a share of a pitch. */
const TOLERATED = 0.1;

function overlapping(clusters: readonly Grouped[], room: Room): [Grouped, Grouped] | null {
  const boxes = clusters.map(({ cluster }) => boxesOf(cluster, room));
  const most = TOLERATED * room.pitch;
  for (const [first, keep] of clusters.entries())
    for (const [second, join] of clusters.entries()) {
      if (second <= first) continue;
      const touches = boxes[first]?.some((one) => boxes[second]?.some((other) => overlap(one, other) > most));
      if (touches) return [keep, join];
    }
  return null;
}

/** How far two boxes lie in each other the way that they do less, px. */
function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

const PIN = 5; // px that a pin takes to either side of its point

/** The block of a cluster's marks, and the pin or bracket that leads from it to its point. */
function boxesOf({ x, y, shown, sign }: Cluster, { pitch }: Room): readonly Box[] {
  const slots = sign ? [...shown, sign] : shown;
  const xs = slots.map(({ dx }) => x + dx);
  const ys = slots.map(({ dy }) => y + dy);
  const bottom = Math.max(...ys) + pitch / 2;
  const left = Math.min(...xs) - pitch / 2;
  return [
    { left, top: Math.min(...ys) - pitch / 2, right: Math.max(...xs) + pitch / 2, bottom },
    { left: x - PIN, top: bottom, right: x + PIN, bottom: y },
  ];
}

function clusterOf(group: readonly Stack[], room: Room): Cluster {
  const marks = group.flatMap((stack) => stack.marks);
  const count = group.reduce((sum, stack) => sum + stack.count, 0);
  const crowded = count > room.most;
  const shown = crowded ? marks.slice(0, room.most - 1) : marks;
  const slots = slotsOf(shown.length + (crowded ? 1 : 0), room);
  return {
    key: group.map((stack) => stack.place).join('+'),
    places: group.map((stack) => stack.place),
    x: group[0]?.x ?? 0,
    y: group[0]?.y ?? 0,
    shown: shown.map((mark, at) => ({ mark, ...(slots[at] ?? ORIGIN) })),
    hidden: count - shown.length,
    count,
    lead: marks[0] ?? null,
    sign: crowded ? (slots[shown.length] ?? ORIGIN) : null,
  };
}

const ORIGIN = { dx: 0, dy: 0 };

/** Each stack joins the first group whose founder is nearer than `distance`; chains of neighbours stay apart. */
function gathered(stacks: readonly Stack[], distance: number): Stack[][] {
  const groups: Stack[][] = [];
  for (const stack of stacks) {
    const near = groups.find(([founder]) => founder && Math.hypot(founder.x - stack.x, founder.y - stack.y) < distance);
    if (near) near.push(stack);
    else groups.push([stack]);
  }
  return groups;
}

/** Rows from below, each centred over the point. */
function slotsOf(count: number, { pitch, lift, columns }: Room): { dx: number; dy: number }[] {
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    return { dx: ((at % columns) - (inRow - 1) / 2) * pitch, dy: -lift - row * pitch };
  });
}
