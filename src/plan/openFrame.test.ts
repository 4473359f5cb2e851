import { expect, it } from 'vitest';
import { openFrame } from './openFrame';

const FRAME = { left: 0, top: 0, right: 1000, bottom: 600 };

it.each([
  ['nothing', [], FRAME],
  ['a panel at the right', [{ left: 700, top: 10, right: 990, bottom: 590 }], { ...FRAME, right: 700 }],
  ['a panel at the left', [{ left: 0, top: 0, right: 200, bottom: 600 }], { ...FRAME, left: 200 }],
  ['a sheet from below', [{ left: 0, top: 400, right: 1000, bottom: 600 }], { ...FRAME, bottom: 400 }],
  [
    'a sheet that is mostly below the screen',
    [{ left: 0, top: 550, right: 1000, bottom: 1500 }],
    { ...FRAME, bottom: 550 },
  ],
  ['a bar above', [{ left: 0, top: 0, right: 1000, bottom: 60 }], { ...FRAME, top: 60 }],
  ['a title at a corner', [{ left: 0, top: 0, right: 400, bottom: 100 }], FRAME],
])('What is left of a frame beside %s', (_, covers, open) => {
  expect(openFrame(FRAME, covers)).toEqual(open);
});
