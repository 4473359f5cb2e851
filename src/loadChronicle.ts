import type { Chronicle } from './core/chronicle';

/** Fetches a chronicle that the build has read and checked. Rejects with a sentence for the reader where it is not to be had. */
export async function loadChronicle(id: string): Promise<Chronicle> {
  const response = await fetch(`./chronicles/${encodeURIComponent(id)}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as Chronicle;
}
