import { restingBox } from './restingBox';

/** px of the map, from each of its sides, that something lies on. */
export interface FrameInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MOST_OF_A_MAP = 0.6; // a sheet drawn up further leaves no map to look at, and none to fit anything into

/** Measures what lies on the map now, or will when it has come to rest: the title, and the panel at its right or, as a sheet, from below. */
export function insetsOf(stage: HTMLElement | null): FrameInsets {
  if (!stage) return { top: 0, right: 0, bottom: 0 };
  const ground = stage.getBoundingClientRect();
  const title = stage.querySelector('.plate')?.getBoundingClientRect();
  const panel = document.getElementById('panel');
  const cover = panel ? restingBox(panel) : undefined;
  const isSheet = cover !== undefined && cover.left <= ground.left;
  return {
    top: title ? title.bottom - ground.top : 0,
    right: !cover || isSheet ? 0 : Math.max(0, ground.right - cover.left),
    bottom: isSheet ? Math.max(0, Math.min(ground.bottom - cover.top, ground.height * MOST_OF_A_MAP)) : 0,
  };
}
