import { type LinkFacts, parseView } from './link';
import type { Tour } from './tour';

/** Lets links say the steps of these tours from now on. */
export function learnTours(facts: LinkFacts, tours: readonly Tour[]): void {
  for (const { id, steps } of tours)
    facts.tours.set(
      id,
      steps.map(({ link }) => parseView(link, facts).view),
    );
}
