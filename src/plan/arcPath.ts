import type { Arc } from '../core/arcs';
import type { Place } from '../core/chronicle';
import { greatCircles, type LngLat } from './greatCircles';

/** The way of an arc over the globe, as parts of longitudes and latitudes; none where an end has no point. */
export function arcPath({ from, to }: Arc, places: Readonly<Record<string, Place>>): readonly (readonly LngLat[])[] {
  const [start, goal] = [places[from]?.point, places[to]?.point];
  return start && goal ? greatCircles(start, goal) : [];
}

/** The classes by which the style sheet draws an arc. What has not taken place, or is only claimed, is open. */
export function arcClasses({ type, emphasis, status, selected }: Arc): string {
  const firm = status === 'happened' || status === 'underway';
  return `arc ${type} ${emphasis} ${firm ? 'firm' : 'open'}${selected ? ' selected' : ''}`;
}

/** A call leads nowhere, and a movement is an arrow as a whole. */
export function hasHead({ type }: Arc): boolean {
  return type === 'journey';
}
