import type { Place } from '../core/chronicle';
import type { Mark } from '../core/scene';
import type { Box } from './box';
import type { Cluster, Room, Stack } from './spread';

/** Marks that a mouse can tell apart; what finds no room is behind a sign with their number. */
export const ROOM_FOR_MOUSE: Room = { pitch: 28, lift: 24, columns: 4, most: 8 };

const IMPORTANCE: Readonly<Record<Mark['emphasis'], number>> = { day: 0, ahead: 1, quiet: 2, lasting: 3 };

/** The marks by place, the selected and the day's first. `project` takes longitude and latitude to pixels. */
export function stacksOf(
  marks: readonly Mark[],
  places: Readonly<Record<string, Place>>,
  project: (lng: number, lat: number) => { readonly x: number; readonly y: number },
): readonly Stack[] {
  const byPlace = new Map<string, Mark[]>();
  for (const mark of marks) {
    const there = byPlace.get(mark.place);
    if (there) there.push(mark);
    else byPlace.set(mark.place, [mark]);
  }
  const stacks: Stack[] = [];
  for (const [place, there] of byPlace) {
    const point = places[place]?.point;
    if (!point) continue;
    const { x, y } = project(point[0], point[1]);
    const ordered = [...there].sort(
      (first, second) =>
        Number(second.selected) - Number(first.selected) || IMPORTANCE[first.emphasis] - IMPORTANCE[second.emphasis],
    );
    stacks.push({ place, x, y, marks: ordered.map((mark) => mark.key) });
  }
  return stacks;
}

/** Where the marks of a cluster and its sign lie. */
export function markBoxes({ x, y, shown, sign }: Cluster, { pitch }: Room): readonly Box[] {
  const slots = sign ? [...shown, sign] : shown;
  return slots.map(({ dx, dy }) => ({
    left: x + dx - pitch / 2,
    top: y + dy - pitch / 2,
    right: x + dx + pitch / 2,
    bottom: y + dy + pitch / 2,
  }));
}
