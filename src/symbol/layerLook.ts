import type { Layer } from '../core/chronicle';

/** How a layer is told from the others: tints and hatches are numbered in the layers' order, up to what the style sheet has. */
export interface LayerLook {
  readonly style: Layer['style'];
  /** The custom property that holds its colour. */
  readonly colour: `--${string}`;
  readonly direction: 'rising' | 'falling';
}

const TINTS = 5;
const HATCHES = 3;

export function layerLooks(layers: readonly Layer[]): ReadonlyMap<string, LayerLook> {
  const counts = { tint: 0, hatch: 0 };
  return new Map(
    layers.map(({ id, style }): [string, LayerLook] => {
      if (style !== 'tint' && style !== 'hatch') return [id, { style, colour: '--boundary', direction: 'rising' }];
      const number = (counts[style]++ % (style === 'tint' ? TINTS : HATCHES)) + 1;
      return [id, { style, colour: `--${style}-${number}`, direction: number % 2 === 1 ? 'rising' : 'falling' }];
    }),
  );
}
