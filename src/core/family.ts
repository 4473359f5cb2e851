import type { Kind } from './chronicle';

/** Kinds that share a colour: the colour says the family, the glyph says the kind. */
export type Family = 'meet' | 'say' | 'press' | 'act' | 'force' | 'ground';

export const FAMILY: Readonly<Record<Kind, Family>> = {
  meeting: 'meet',
  call: 'meet',
  visit: 'meet',
  talks: 'meet',
  statement: 'say',
  offer: 'say',
  dispatch: 'say',
  warning: 'press',
  demand: 'press',
  sanction: 'act',
  decision: 'act',
  deployment: 'force',
  exercise: 'force',
  background: 'ground',
};
