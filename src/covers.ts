import { restingBox } from './restingBox';

/**
 * Tells where the elements lie that carry `data-cover`, px from the upper left corner of the stage: now and whenever
 * one comes to the frame, goes, changes its size or, as a sheet, its rest. They lie on the stage or beside it.
 */
export function bindCovers(stage: HTMLElement, tell: (covers: readonly DOMRectReadOnly[]) => void): () => void {
  const frame = stage.parentElement ?? stage;
  const covers = () => [...frame.querySelectorAll('[data-cover]')];
  const measure = () => {
    const { x, y } = stage.getBoundingClientRect();
    const boxes = covers().map(restingBox);
    tell(
      boxes
        .filter(({ width, height }) => width > 0 && height > 0) // none where it is empty or not shown
        .map((box) => new DOMRectReadOnly(box.x - x, box.y - y, box.width, box.height)),
    );
  };
  const sizes = new ResizeObserver(measure);
  const watch = () => {
    sizes.disconnect();
    for (const element of [stage, ...covers()]) sizes.observe(element); // which measures at once
  };
  const parts = new MutationObserver(watch);
  const rests = new MutationObserver(measure);
  parts.observe(frame, { childList: true });
  rests.observe(frame, { subtree: true, attributeFilter: ['data-rest'] });
  watch();
  return () => {
    sizes.disconnect();
    parts.disconnect();
    rests.disconnect();
  };
}
