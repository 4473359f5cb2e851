import type { Chronicle, Kind, Status } from '../core/chronicle';
import type { FilterPart } from '../core/filters';
import { filterWords } from '../words/filters';
import { inLanguage, type Words, wordsFor } from '../words/words';

/** A part of a filter in words: "Meeting", "Who: Antony Blinken". */
export function partName({ field, choice }: FilterPart, chronicle: Chronicle, words: Words): string {
  const own = wordsFor(filterWords, words);
  if (choice === null) return own.fields[field];
  switch (field) {
    case 'kinds':
      return words.kinds[choice as Kind];
    case 'statuses':
      return words.statuses[choice as Status];
    case 'sources':
      return own.choice(own.fields.sources, inLanguage(chronicle.sources[choice]?.short ?? {}, words));
    case 'places':
      return own.choice(own.fields.places, inLanguage(chronicle.places[choice]?.names ?? {}, words));
    default:
      return own.choice(own.fields.actors, inLanguage(chronicle.actors[choice]?.names ?? {}, words));
  }
}
