import { useMemo } from 'react';
import { type Facets, facetsOf } from '../core/facets';
import { useSession, useSettledScene } from '../session';

/** How many events each choice of the filters would show; it follows when the slider rests. */
export function useFacets(): Facets {
  const { index, view } = useSession();
  const scene = useSettledScene();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that has settled is the view's own
  return useMemo(() => facetsOf(index, view.getState()), [index, view, scene]);
}
