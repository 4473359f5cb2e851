import { bruteForce, type PlainChronicle } from '../bruteForce';

/** An event at one of its places, with the days on which it is shown in hindsight: [start, end). */
export interface PlacedDays {
  readonly title: string;
  readonly lng: number;
  readonly lat: number;
  readonly start: number;
  readonly end: number;
}

/** Everything that has a place, found once: no peer has to read reports in a step. */
export function placedDays(chronicle: PlainChronicle): readonly PlacedDays[] {
  const all = bruteForce(chronicle, { day: 0, mode: 'all', days: 0, clock: 'hindsight' });
  return all.flatMap(({ title, places, start, end }) =>
    places.flatMap((place) => {
      const point = chronicle.places[place]?.point;
      return point ? [{ title, lng: point[0], lat: point[1], start, end }] : [];
    }),
  );
}
