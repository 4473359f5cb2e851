import { brokenLink, paragraph } from './band';
import type { Look, Type } from './look';
import { SPOT_TYPE } from './marks';
import type { PreviewTexts } from './previewTexts';
import { COLUMN, PREVIEW } from './previewWindow';
import { symbolMarkup } from './symbolMarkup';
import { balanced, textWidth, wrapped } from './textWidth';

const PAD = 44;
const ROOM = COLUMN - 2 * PAD;
const SYMBOL = 56;
const PLAIN: Type = { ...SPOT_TYPE, weight: 400 };
const KIND: Type = { ...PLAIN, size: 30, weight: 600, colour: '--ink-soft' };
const WHEN: Type = { ...PLAIN, size: 36, weight: 600 };
const DETAIL: Type = { ...PLAIN, size: 24, colour: '--ink-soft' };
const CHRONICLE: Type = { ...PLAIN, size: 21, weight: 600 };
const SHOWN: Type = { ...PLAIN, size: 19, colour: '--ink-soft' };
const CREDITS: Type = { ...PLAIN, size: 14, colour: '--ink-soft' };
const TITLES: readonly Type[] = [62, 56, 50, 44, 39, 34, 30, 26].map((size) => ({
  ...PLAIN,
  size,
  weight: 600,
  family: '--display',
}));
const LEADING = 1.16; // heights of the type
const GAP = 18; // px between what stands under each other

interface Block {
  readonly lines: readonly string[];
  readonly type: Type;
}

/** The words: from above kind and status, title, time and details; from below what the map is. */
export function columnMarkup(texts: PreviewTexts, look: Look): string {
  const foot = [block(texts.chronicle, CHRONICLE), block(texts.shown, SHOWN), block(texts.credits, CREDITS)];
  const floor = PREVIEW.height - PAD + 10 - heightOf(foot, 4);
  const { symbol } = texts;
  const beside = symbol ? SYMBOL + 14 : 0;
  const kind = wrapped(texts.kind, KIND, ROOM - beside);
  const head = Math.max(symbol ? SYMBOL : 0, kind.length * KIND.size * LEADING);
  const body = fitting(texts, floor - PAD - (head > 0 ? head + GAP : 0) - GAP);
  const kindTop = PAD + (head - kind.length * KIND.size * LEADING) / 2;
  return [
    symbol
      ? symbolMarkup(symbol.kind, symbol.status, look, { x: PAD + SYMBOL / 2, y: PAD + SYMBOL / 2, size: SYMBOL })
      : '',
    blocksMarkup([{ lines: kind, type: KIND }], PAD + beside, kindTop, 0, look),
    blocksMarkup(body, PAD, PAD + (head > 0 ? head + GAP : 0), GAP, look),
    blocksMarkup(foot, PAD, floor, 4, look),
  ].join('');
}

/** The largest title with which everything has room; of what has none at all, the last details are left out. */
function fitting({ title, when, details }: PreviewTexts, room: number): readonly Block[] {
  const rest = [evened(when, WHEN), ...details.map((detail) => block(detail, DETAIL))].filter(
    ({ lines }) => lines.length > 0,
  );
  for (let count = rest.length; count > 0; count--)
    for (const type of TITLES) {
      const blocks = [evened(title, type), ...rest.slice(0, count)];
      const isWhole = blocks.every(({ lines, type: own }) => lines.every((line) => textWidth(line, own) <= ROOM));
      if (isWhole && heightOf(blocks, GAP) <= room) return blocks;
    }
  return shortened(title, room);
}

/** A title that is too long in the smallest type loses its end. */
function shortened(title: string, room: number): readonly Block[] {
  const type = TITLES.at(-1) as Type;
  const most = ROOM - textWidth('…', type);
  const all = wrapped(title, type, most).flatMap((line) => brokenLink(line, type, most));
  const lines = all.slice(0, Math.max(1, Math.floor(room / (type.size * LEADING))));
  return [{ lines: lines.with(-1, `${lines.at(-1)}…`), type }];
}

function block(text: string, type: Type): Block {
  return { lines: wrapped(text, type, ROOM), type };
}

/** In lines of about one length, as large type should be. */
function evened(text: string, type: Type): Block {
  return { lines: balanced(text, type, ROOM), type };
}

function heightOf(blocks: readonly Block[], gap: number): number {
  return blocks.reduce((sum, { lines, type }) => sum + lines.length * type.size * LEADING + gap, -gap);
}

function blocksMarkup(blocks: readonly Block[], x: number, top: number, gap: number, look: Look): string {
  let y = top;
  return blocks
    .map(({ lines, type }) => {
      const leading = type.size * LEADING;
      const baseline = y + type.size * 0.94 - leading; // the first line's letters reach up to the block's upper edge
      y += lines.length * leading + gap;
      return paragraph(lines, type, look, { x, y: baseline, leading });
    })
    .join('');
}
