import type { LinkFacts, LinkNote } from './core/link';
import { readableQuery } from './core/shortLink';
import { loadTours } from './loadTours';

/**
 * A query that can be read: what a short link stands for in its place, and the tours fetched where it names one. Where
 * they are not to be had it is read as far as it goes.
 */
export async function preparedQuery(
  query: string,
  facts: LinkFacts,
  chronicle: string,
): Promise<{ query: string; notes: readonly LinkNote[] }> {
  const readable = /(^|[?&])s=/.test(query) ? readableQuery(query, facts) : { query, notes: [] };
  if (/(^|[?&])tour=/.test(readable.query)) await loadTours(chronicle, facts).catch(() => {});
  return readable;
}
