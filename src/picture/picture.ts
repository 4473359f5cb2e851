import type { Geometry } from '../core/shape';
import { claimsOn } from '../core/territoryKnown';
import { claimLabels } from '../plan/claimLabels';
import { groundPlan, strokesAt } from '../plan/groundPlan';
import { highlighted } from '../plan/highlighted';
import { namesOf } from '../plan/label';
import { layerLooks } from '../symbol/layerLook';
import { pictureWords } from '../words/picture';
import { wordsFor } from '../words/words';
import { arcsMarkup } from './arcs';
import { bandAt } from './band';
import { groundMarkup } from './ground';
import { type Layout, layoutOf, type PictureOf } from './layout';
import { spotsMarkup } from './marks';
import { labelsMarkup, type PlacedLabel, placedLabels } from './names';
import { pointersMarkup } from './pointers';
import { headerTexts, placeName } from './texts';
import { element, short, xmlText } from './xml';

/** The details of the map that a picture is drawn from; `world` where `detailsFor` names it. */
export interface Grounds {
  readonly region: Geometry;
  readonly world: Geometry | null;
}

/**
 * The picture of a view as a standalone SVG: map, title, time, legend, credits and link. The same request gives the
 * same text, in a browser and out of one. `layout` is its own, or that of a picture among others.
 */
export function pictureOf(picture: PictureOf, grounds: Grounds, layout = layoutOf(picture, grounds.region)): string {
  const { size, header, legend, window } = layout;
  const { title, days, clock } = headerTexts(picture);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: lengthOf(picture.size.width, picture.dpi),
      height: lengthOf(picture.size.height, picture.dpi),
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      lang: picture.words.language,
    },
    element('title', {}, xmlText(`${title}: ${days}, ${clock}`)),
    element(
      'svg',
      { y: header.height, width: window.width, height: window.height, 'data-part': 'map' },
      mapMarkup(picture, grounds, layout),
    ),
    bandAt(header, 0),
    bandAt(legend, size.height - legend.height),
  );
}

/** A picture with rules that carry its fonts; without them a reader's own stand in. */
export function withFontFaces(svg: string, fontFaces: string): string {
  const [title = ''] = /^.*?<\/title>/s.exec(svg) ?? [];
  return `${title}${element('style', {}, xmlText(fontFaces))}${svg.slice(title.length)}`;
}

function lengthOf(pixels: number, dpi: number | null): number | string {
  return dpi === null ? pixels : `${short(pixels / dpi)}in`;
}

/** The names of a picture's map and where they stand, px of its map. */
export function labelsOf(
  picture: PictureOf,
  { region }: Grounds,
  { window, spots, pointers }: Pick<Layout, 'window' | 'spots' | 'pointers'>,
): readonly PlacedLabel[] {
  const { chronicle, view, words, look } = picture;
  const claims = claimLabels(chronicle, claimsOn(chronicle, view.day, view.clock), view.layers, region, words);
  const named = spots.within.flatMap(({ cluster: { places }, name }) =>
    name && places[0] !== undefined ? [placeName(picture, places[0], 0)] : [],
  );
  const occupied = [...spots.boxes, ...pointers.map(({ box }) => box)];
  return placedLabels([...claims, ...namesOf(region, words)], region, window, look, occupied, named);
}

/** The map of a layout, px of it. */
export function mapMarkup(
  picture: PictureOf,
  grounds: Grounds,
  layout: Pick<Layout, 'window' | 'spots' | 'pointers'>,
): string {
  const { chronicle, view, scene, look, words, scale } = picture;
  const { window, spots, pointers } = layout;
  const plan = groundPlan({
    ...grounds,
    layers: chronicle.layers.filter(({ id }) => view.layers.includes(id)),
    looks: layerLooks(chronicle.layers),
    claimed: claimsOn(chronicle, view.day, view.clock).map(({ territory }) => territory),
    highlighted: highlighted(chronicle, view.selection, scene.selected?.known?.places ?? []),
  });
  const own = wordsFor(pictureWords, words);
  const texts = {
    byKey: new Map(scene.marks.map((mark) => [mark.key, mark])),
    entries: new Map(scene.entries.map((entry) => [entry.event, entry])),
    countName: ([first = '', ...others]: readonly string[], events: number) =>
      own.countAt(placeName(picture, first, others.length), events),
    words,
  };
  return [
    groundMarkup(strokesAt(plan, window.zoom), window, look, scale),
    arcsMarkup(scene.arcs, chronicle.places, window, look),
    labelsMarkup(labelsOf(picture, grounds, layout), look),
    spotsMarkup(spots.within, texts, look),
    pointersMarkup(pointers, look),
  ].join('');
}
