import { learnTours } from './core/learnTours';
import type { LinkFacts } from './core/link';
import type { Tour } from './core/tour';

const loading = new WeakMap<LinkFacts, Promise<readonly Tour[]>>();
const loaded = new WeakMap<LinkFacts, readonly Tour[]>();

/**
 * Fetches the tours of a chronicle once, and lets its links say their steps from then on. Rejects where they are not to
 * be had; a failed try may be made again.
 */
export function loadTours(chronicle: string, facts: LinkFacts): Promise<readonly Tour[]> {
  let promise = loading.get(facts);
  if (!promise) {
    promise = fetchTours(chronicle, facts);
    promise.catch(() => loading.delete(facts));
    loading.set(facts, promise);
  }
  return promise;
}

/** The tours that are here already; null before they have come. */
export function toursHere(facts: LinkFacts): readonly Tour[] | null {
  return loaded.get(facts) ?? null;
}

async function fetchTours(chronicle: string, facts: LinkFacts): Promise<readonly Tour[]> {
  const response = await fetch(`./chronicles/${encodeURIComponent(chronicle)}.tours.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const tours = (await response.json()) as readonly Tour[];
  learnTours(facts, tours);
  loaded.set(facts, tours);
  return tours;
}
