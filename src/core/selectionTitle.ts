import type { Chronicle, Text } from './chronicle';
import type { Traced } from './gone';
import type { WithTours } from './tour';
import type { Selection } from './view';

/** What the selected thing is called, in the languages that it is called in; null for what the chronicle has not. */
export function selectionTitle(chronicle: Chronicle, { type, id }: Selection): Text | null {
  return titleOf(chronicle, type, id);
}

/** What a thing is called, as above; a tour only where the tours are at hand. */
export function titleOf(chronicle: WithTours, type: Traced, id: string): Text | null {
  return TITLES[type](chronicle, id) ?? null;
}

const TITLES: { readonly [Type in Traced]: (chronicle: WithTours, id: string) => Text | undefined } = {
  event: ({ events }, id) => events.find((event) => event.id === id)?.title,
  source({ sources }, id) {
    const source = sources[id];
    return source && { [source.language]: source.title };
  },
  territory: ({ territories }, id) => territories[id]?.names,
  dispute: ({ disputes }, id) => disputes[id]?.question,
  measure: ({ measures }, id) => measures[id]?.names,
  actor: ({ actors }, id) => actors[id]?.names,
  place: ({ places }, id) => places[id]?.names,
  layer: ({ layers }, id) => layers.find((layer) => layer.id === id)?.names,
  tour: ({ tours }, id) => tours?.find((tour) => tour.id === id)?.title,
};
