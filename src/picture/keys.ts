import type { Arc } from '../core/arcs';
import { KINDS, type Layer, STATUSES } from '../core/chronicle';
import { layerInk } from '../plan/groundPlan';
import { MOVEMENT_KEY } from '../plan/movementArrow';
import type { LayerLook } from '../symbol/layerLook';
import { legendWords } from '../words/legend';
import { pictureWords } from '../words/picture';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { areaMarkup, lineMarkup } from './arcs';
import { inkAttributes } from './ground';
import type { Key, KeyGroup } from './legend';
import type { Look } from './look';
import { contradictedSign, disputedSign, ring, signMarkup } from './marks';
import type { OnMap } from './onMap';
import { symbolMarkup } from './symbolMarkup';
import { element, short } from './xml';

const SYMBOL = 18; // px

/** What the keys need besides. */
interface KeyTexts {
  /** What the selection is called, if it is on the map. */
  readonly selected: string | null;
  readonly looks: ReadonlyMap<string, LayerLook>;
  readonly words: Words;
  readonly look: Look;
}

/** The keys of all that is on the map, and of nothing else. */
export function keyGroups(onMap: OnMap, { selected, looks, words, look }: KeyTexts): readonly KeyGroup[] {
  const { marks, arcs, layers } = onMap;
  const statuses = new Set(marks.map(({ status }) => status));
  const kinds = new Set(marks.map(({ kind }) => kind));
  const [own, legend] = [wordsFor(pictureWords, words), wordsFor(legendWords, words)];
  const groups: KeyGroup[] = [
    { heading: own.selected, keys: selected === null ? [] : [selectedKey(selected, look)] },
    {
      heading: legend.statuses,
      keys: STATUSES.filter((status) => statuses.has(status)).map((status) => ({
        text: words.statuses[status],
        width: SYMBOL,
        sign: (x, y) => symbolMarkup('meeting', status, look, { x: x + SYMBOL / 2, y, size: SYMBOL }),
      })),
    },
    {
      heading: legend.kinds,
      keys: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        text: words.kinds[kind],
        width: SYMBOL,
        sign: (x, y) => symbolMarkup(kind, 'happened', look, { x: x + SYMBOL / 2, y, size: SYMBOL }),
      })),
    },
    { heading: legend.lines, keys: lineKeys(arcs, words, look) },
    { heading: legend.signs, keys: signKeys(onMap, words, look) },
    { heading: legend.layers, keys: layers.flatMap((layer) => layerKey(layer, looks, words, look)) },
  ];
  return groups.filter(({ keys }) => keys.length > 0);
}

function selectedKey(text: string, look: Look): Key {
  return { text, width: SYMBOL, sign: (x, y) => ring(x + SYMBOL / 2, y, look, 6.5) };
}

const LINE_PX = 30;

function lineKeys(arcs: readonly Arc[], words: Words, look: Look): readonly Key[] {
  return (['journey', 'movement', 'call'] as const)
    .filter((type) => arcs.some((arc) => arc.type === type))
    .map((type) => ({
      text: wordsFor(legendWords, words)[type],
      width: LINE_PX,
      sign: (x, y) => lineSign(type, x, y, look),
    }));
}

function lineSign(type: Arc['type'], x: number, y: number, look: Look): string {
  const line = look.arc(`arc ${type} day firm`);
  if (type !== 'movement') return lineMarkup(`M${short(x)} ${y + 4}q${LINE_PX / 2} -10 ${LINE_PX} 0`, line);
  return element('g', { transform: `translate(${short(x)} ${y - 5})` }, areaMarkup(MOVEMENT_KEY, line));
}

function signKeys({ marks, hidden }: OnMap, words: Words, look: Look): readonly Key[] {
  const keys: Key[] = [];
  if (marks.some(({ disputed }) => disputed))
    keys.push({ text: words.disputed, width: 14, sign: (x, y) => disputedSign(x + 7, y, look) });
  if (marks.some(({ contradicted }) => contradicted))
    keys.push({ text: words.contradicted, width: 14, sign: (x, y) => contradictedSign(x + 7, y, look) });
  if (hidden > 0)
    keys.push({
      text: wordsFor(pictureWords, words).more,
      width: 26,
      sign: (x, y) =>
        element('g', { transform: `translate(${short(x + 11)} ${y}) scale(.8)` }, signMarkup(0, 0, '+n', '', look)),
    });
  return keys;
}

const SWATCH = { width: 26, height: 14 };

function layerKey(
  { id, names }: Layer,
  looks: ReadonlyMap<string, LayerLook>,
  words: Words,
  look: Look,
): readonly Key[] {
  const own = looks.get(id);
  if (!own) return [];
  return [{ text: inLanguage(names, words), width: SWATCH.width, sign: (x, y) => swatch(own, x, y, look) }];
}

function swatch(own: LayerLook, x: number, y: number, look: Look): string {
  const attributes = inkAttributes(layerInk(own), look);
  if (own.style === 'line') return element('path', { d: `M${short(x)} ${y}h${SWATCH.width}`, ...attributes });
  const rim = own.style === 'tint' ? { stroke: look.ink('--border').colour, 'stroke-width': 0.8 } : {};
  return element('rect', { x, y: y - SWATCH.height / 2, ...SWATCH, rx: 1.5, ...attributes, ...rim });
}
