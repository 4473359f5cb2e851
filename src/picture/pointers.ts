import type { Box } from '../plan/box';
import { edgePointers, oneAnEdge, type Pointer, pointerBox, type Spot } from '../plan/edgePointers';
import type { Size } from '../plan/projection';
import type { Look, Type } from './look';
import { SPOT_TYPE } from './marks';
import { textWidth } from './textWidth';
import { MIDDLE, written } from './writing';
import { element, short } from './xml';

const HEIGHT = 22;
const MARGIN = 6;
const NARROW = 600; // px of map below which pointers would cover what they stand beside
const PAD = 8;
const ARROW = 11; // px with the space beside it
const GAP = 6;

/** A pointer with its words and its box. */
export interface PlacedPointer {
  readonly pointer: Pointer;
  readonly name: string;
  readonly box: Box;
}

/** Signs at the edge of a window for marks that lie beyond it; `nameOf` names a place and how many more it stands for. */
export function placedPointers(
  beyond: readonly Spot[],
  window: Size,
  occupied: readonly Box[],
  nameOf: (place: string, others: number) => string,
): readonly PlacedPointer[] {
  const frame = { left: MARGIN, top: MARGIN, right: window.width - MARGIN, bottom: window.height - MARGIN };
  const isNarrow = window.width < NARROW;
  const others = isNarrow ? beyond.length - 1 : 0; // as many as one pointer may have to stand for
  const widest = Math.max(0, ...beyond.map(({ place, marks }) => widthOf(nameOf(place, others), marks)));
  const found = edgePointers(beyond, frame, { width: widest, height: HEIGHT + 2 }, Number.POSITIVE_INFINITY, occupied);
  const pointers = isNarrow ? oneAnEdge(found) : found;
  return pointers.map((pointer) => {
    const name = nameOf(pointer.place, pointer.others);
    return { pointer, name, box: pointerBox(pointer, { width: widthOf(name, pointer.marks), height: HEIGHT }) };
  });
}

/** The signs as markup. */
export function pointersMarkup(pointers: readonly PlacedPointer[], look: Look): string {
  return pointers.map((placed) => pointerMarkup(placed, look)).join('');
}

const COUNT_TYPE: Type = SPOT_TYPE;
const NAME_TYPE: Type = { ...SPOT_TYPE, weight: 400 };

function widthOf(name: string, marks: number): number {
  return PAD + ARROW + textWidth(name, NAME_TYPE) + GAP + textWidth(String(marks), COUNT_TYPE) + PAD;
}

const TURN: Readonly<Record<Pointer['edge'], number>> = { left: 180, right: 0, top: -90, bottom: 90 };

function pointerMarkup({ pointer, name, box }: PlacedPointer, look: Look): string {
  const { edge, marks, place } = pointer;
  const baseline = (box.top + box.bottom) / 2 + NAME_TYPE.size * MIDDLE;
  const start = box.left + PAD + (edge === 'right' ? 0 : ARROW);
  const arrow = edge === 'right' ? box.right - PAD - 4 : box.left + PAD + 4;
  const ink = look.ink('--ink').colour;
  return element(
    'g',
    { 'data-pointer': place },
    element('rect', {
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: HEIGHT,
      rx: 4,
      fill: look.ink('--paper').colour,
      stroke: look.ink('--rule').colour,
    }),
    element('path', {
      d: 'M-4 0h7M.6 -2.6 3.4 0 .6 2.6',
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      transform: `translate(${short(arrow)} ${short((box.top + box.bottom) / 2)}) rotate(${TURN[edge]})`,
    }),
    written(name, NAME_TYPE, look, { x: start, y: baseline }),
    written(String(marks), COUNT_TYPE, look, { x: start + textWidth(name, NAME_TYPE) + GAP, y: baseline }),
  );
}
