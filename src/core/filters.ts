import { holdsPoint } from './bounds';
import type { Chronicle } from './chronicle';
import type { Knowledge } from './knowledge';
import type { Known } from './known';
import { type FilterField, type Filters, NO_FILTERS, sameIn } from './view';

export const FILTER_FIELDS = Object.keys(NO_FILTERS) as readonly FilterField[];

/** A filter by choices lets through what has one of those that are chosen. */
export const CHOICE_FIELDS = ['kinds', 'statuses', 'actors', 'places', 'sources'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** The filters of a view that are on, in the order of the table. */
export function filtersOn(view: Filters): readonly FilterField[] {
  return FILTER_FIELDS.filter((field) => !sameIn(field, view, NO_FILTERS));
}

/** A single thing that a filter asks for, as a reader lifts it: one of its choices, or all of a filter without choices. */
export interface FilterPart {
  readonly field: FilterField;
  readonly choice: string | null;
}

export function partsOf(view: Filters, field: FilterField): readonly FilterPart[] {
  const value = view[field];
  if (value === null || value === false) return [];
  if (value === true || field === 'bounds') return [{ field, choice: null }];
  return value.map((choice) => ({ field, choice: String(choice) }));
}

/** What of an event a filter by choices looks at. */
export function choicesOf(field: ChoiceField, known: Known, chronicle: Chronicle): Iterable<string> {
  switch (field) {
    case 'kinds':
      return [known.event.kind];
    case 'statuses':
      return [known.status];
    case 'actors':
      return known.parties;
    case 'places':
      return placesOf(known, chronicle);
    case 'sources':
      return new Set(known.reports.map(({ source }) => source));
  }
}

type Test = (known: Known) => boolean;

/** A filter that is on, and whether it lets an event through. */
export interface FilterTest {
  readonly field: FilterField;
  readonly test: Test;
}

/** The tests of the filters of a view that are on, for what was known; to be made once for many events. */
export function testsOf(view: Filters, chronicle: Chronicle, knowledge: Knowledge): readonly FilterTest[] {
  return filtersOn(view).map((field) => ({ field, test: testOf(field, view, chronicle, knowledge) }));
}

function testOf(field: FilterField, view: Filters, chronicle: Chronicle, knowledge: Knowledge): Test {
  switch (field) {
    case 'bounds':
      return ({ places }) => places.some((place) => isWithin(view, chronicle, place));
    case 'disputed':
      return ({ event }) => knowledge.disputed.has(event.id);
    case 'placed':
      return ({ places }) => places.length > 0;
    default: {
      const chosen: ReadonlySet<string> = new Set(view[field]);
      return (known) => {
        for (const choice of choicesOf(field, known, chronicle)) if (chosen.has(choice)) return true;
        return false;
      };
    }
  }
}

function isWithin({ bounds }: Filters, { places }: Chronicle, place: string): boolean {
  const point = places[place]?.point;
  return bounds !== null && point !== undefined && holdsPoint(bounds, point);
}

/** Where an event is, where what moves in it comes from, and the countries in which these places lie. */
function placesOf({ places, from }: Known, chronicle: Chronicle): ReadonlySet<string> {
  const countries = countriesOf(chronicle);
  const found = new Set<string>();
  for (const id of from === null ? places : [...places, from]) {
    found.add(id);
    const country = countries.get(chronicle.places[id]?.country ?? '');
    if (country !== undefined) found.add(country);
  }
  return found;
}

const countries = new WeakMap<Chronicle['places'], ReadonlyMap<string, string>>();

/** The place of each country by its code. */
function countriesOf({ places }: Chronicle): ReadonlyMap<string, string> {
  let found = countries.get(places);
  if (!found) {
    const all = Object.values(places).filter(({ precision }) => precision === 'country');
    found = new Map(all.flatMap(({ id, country }) => (country === null ? [] : [[country, id] as const])));
    countries.set(places, found);
  }
  return found;
}
