import type { PlainChronicle } from '../bruteForce';

/** The chronicle that the address names, as the app gets it. */
export async function loadChronicle(): Promise<PlainChronicle> {
  const id = new URLSearchParams(location.search).get('chronicle');
  return (await fetch(`../chronicles/${id}.json`)).json();
}
