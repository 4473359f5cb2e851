import type { Scene } from '../core/scene';
import type { Geometry } from '../core/shape';
import { type Detail, levelAt, needsWorld } from '../plan/detail';
import { seenBox } from '../plan/projection';
import { SPOT_TYPE } from './marks';
import { type Grounds, mapMarkup } from './picture';
import { columnMarkup } from './previewColumn';
import { previewTexts, type Spoken } from './previewTexts';
import { COLUMN, MAP, PREVIEW, previewWindow } from './previewWindow';
import { spotsOf } from './spots';
import { placeName, type Told } from './texts';
import type { Window } from './window';
import { element, xmlText } from './xml';

/**
 * A view as a picture that is shown beside its link, as a standalone SVG: what it is in large letters at the left, the map
 * at the right. The same request gives the same text.
 */
export function previewOf(told: Told & Spoken, grounds: Grounds): string {
  const { look, words } = told;
  const window = previewWindow(told, grounds.region);
  const isAlone = isFarOff(told, window);
  const texts = previewTexts(told, isAlone);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...PREVIEW,
      viewBox: `0 0 ${PREVIEW.width} ${PREVIEW.height}`,
      role: 'img',
      lang: words.language,
    },
    element('title', {}, xmlText([texts.title, texts.kind, texts.when].filter(Boolean).join(', '))),
    mapPart(isAlone ? { ...told, scene: selectedAlone(told.scene) } : told, grounds, window),
    element('rect', { width: COLUMN, height: PREVIEW.height, fill: look.ink('--paper').colour }),
    element('path', { d: `M${COLUMN} 0V${PREVIEW.height}`, stroke: look.ink('--rule').colour, 'stroke-width': 2 }),
    columnMarkup(texts, look),
  );
}

/** The details of geometry that a preview is drawn from, its level of the region first; any level can tell which. */
export function previewDetails(told: Told, region: Geometry): readonly Detail[] {
  const window = previewWindow(told, region);
  const level = levelAt(window.zoom + Math.log2(MAP.width / window.width));
  return needsWorld(window.zoom, seenBox(window, window)) ? [level, 'world'] : [level];
}

const FAR = 3; // zoom below which the marks of all Europe are one heap

/** True where a mark of what is selected would be lost among the others. */
function isFarOff({ view, scene }: Told, { zoom }: Window): boolean {
  return view.camera === null && zoom < FAR && (scene.selected?.known?.places.length ?? 0) > 0;
}

function selectedAlone(scene: Scene): Scene {
  return {
    ...scene,
    marks: scene.marks.filter(({ selected }) => selected),
    spots: scene.spots.flatMap(({ place, first }) =>
      first.filter(({ selected }) => selected).map((mark) => ({ place, count: 1, first: [mark] })),
    ),
    arcs: scene.arcs.filter(({ selected }) => selected),
  };
}

/** The map without signs at its edge: a preview leads to the map, and has room for little. */
function mapPart(told: Told, grounds: Grounds, window: Window): string {
  const nameOf = ([first = '', ...others]: readonly string[]) => placeName(told, first, others.length);
  const spots = spotsOf(told.scene.spots, told.chronicle.places, window, nameOf, SPOT_TYPE);
  const picture = { ...told, size: PREVIEW, dpi: null, scale: MAP.width / window.width, seen: null };
  return element(
    'svg',
    { x: COLUMN, ...MAP, viewBox: `0 0 ${window.width} ${window.height}`, 'data-part': 'map' },
    mapMarkup(picture, grounds, { window, spots, pointers: [] }),
  );
}
