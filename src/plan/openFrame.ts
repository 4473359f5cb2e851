import type { Box } from './box';

const MOST = 0.6; // a cover that takes more of a side than this takes the side

/** What of a frame is left at its sides by covers that take most of one, as a panel or a sheet does. */
export function openFrame(frame: Box, covers: readonly Box[]): Box {
  let { left, top, right, bottom } = frame;
  const [width, height] = [right - left, bottom - top];
  for (const whole of covers) {
    const cover = within(whole, frame);
    if (cover.bottom - cover.top > MOST * height) {
      if (cover.left + cover.right > frame.left + frame.right) right = Math.min(right, cover.left);
      else left = Math.max(left, cover.right);
    } else if (cover.right - cover.left > MOST * width) {
      if (cover.top + cover.bottom > frame.top + frame.bottom) bottom = Math.min(bottom, cover.top);
      else top = Math.max(top, cover.bottom);
    }
  }
  return { left, top, right, bottom };
}

/** What of a cover lies on the frame: a sheet may reach far below it. */
function within(cover: Box, frame: Box): Box {
  return {
    left: Math.max(cover.left, frame.left),
    top: Math.max(cover.top, frame.top),
    right: Math.min(cover.right, frame.right),
    bottom: Math.min(cover.bottom, frame.bottom),
  };
}
