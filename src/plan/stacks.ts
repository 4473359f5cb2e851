import type { Place } from '../core/chronicle';
import { MOST_AT_A_SPOT, type PlaceMarks } from '../core/scene';
import type { Box } from './box';
import type { Cluster, Room, Stack } from './spread';

/** Marks that a mouse can tell apart; what finds no room is behind a sign with their number. */
export const ROOM_FOR_MOUSE: Room = { pitch: 28, lift: 24, columns: 4, most: MOST_AT_A_SPOT };

/** The spots of a scene where they lie. `project` takes longitude and latitude to pixels. */
export function stacksOf(
  spots: readonly PlaceMarks[],
  places: Readonly<Record<string, Place>>,
  project: (lng: number, lat: number) => { readonly x: number; readonly y: number },
): readonly Stack[] {
  return spots.flatMap(({ place, count, first }) => {
    const point = places[place]?.point;
    if (!point) return [];
    const { x, y } = project(point[0], point[1]);
    return [{ place, x, y, count, marks: first.map(({ key }) => key) }];
  });
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
