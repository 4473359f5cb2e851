import type { Geometry } from '../core/shape';
import { type Detail, levelAt, needsWorld } from '../plan/detail';
import { type Size, seenBox } from '../plan/projection';
import type { Band } from './band';
import { headerOf } from './header';
import { type LegendTexts, legendOf } from './legend';
import { SPOT_TYPE } from './marks';
import { allOf, type OnMap, onAnyOf, seenOf } from './onMap';
import { type PlacedPointer, placedPointers } from './pointers';
import { type Spots, spotsOf } from './spots';
import { headerTexts, legendTexts, placeName, type Told } from './texts';
import { type Window, windowOf } from './window';

/** What a picture shows, and in what form. */
export interface PictureOf extends Told {
  /** Of the file, px. */
  readonly size: Size;
  /** Dots an inch, if the file is to say how large it is on paper. */
  readonly dpi: number | null;
  /** Pixels of the file for a pixel of the drawing; `scaleFor` proposes one. */
  readonly scale: number;
  /** The map on which the view's camera was chosen, px: all of it is in the picture. Null takes the zoom as it is. */
  readonly seen: Size | null;
}

/** Where the parts of a picture stand, px of the drawing. */
export interface Layout {
  readonly size: Size;
  readonly header: Band;
  readonly legend: Band;
  /** The map between them. */
  readonly window: Window;
  readonly spots: Spots;
  readonly pointers: readonly PlacedPointer[];
}

/** The details of geometry that a picture is drawn from, its level of the region first; any level can tell which. */
export function detailsFor(
  picture: PictureOf,
  region: Geometry,
  { window } = layoutOf(picture, region),
): readonly Detail[] {
  const level = levelAt(window.zoom + Math.log2(picture.scale));
  return needsWorld(window.zoom, seenBox(window, window)) ? [level, 'world'] : [level];
}

/** Where the parts of a picture by itself stand. */
export function layoutOf(picture: PictureOf, region: Geometry): Layout {
  return layoutsOf([picture], region)[0] as Layout;
}

const TURNS = 4;

/**
 * Where the parts of pictures stand that are of one size and camera and follow each other. They share one map, so that
 * nothing but the scene moves, and the keys of all that is on any of them. The map takes what header and legend leave,
 * and the legend tells what is on the map: they are fitted to each other. Where that does not come to rest, the legend
 * tells of the whole scenes.
 */
export function layoutsOf(pictures: readonly PictureOf[], region: Geometry): readonly Layout[] {
  const [first] = pictures;
  if (!first) return [];
  const size = { width: first.size.width / first.scale, height: first.size.height / first.scale };
  const headers = level((least) =>
    pictures.map((picture) => headerOf(headerTexts(picture), size.width, picture.look, least)),
  );
  const room = { ...size, height: size.height - tallest(headers) };
  const withLegends = (legends: readonly Band[]) =>
    pictures.map((picture, at) => around(picture, size, headers[at] as Band, legends[at] as Band));
  const whole = fittingLegends(
    pictures,
    onAnyOf(pictures.map(({ chronicle, view, scene }) => allOf(chronicle, view, scene))),
    room,
  );
  let [layouts, height] = [withLegends(whole), tallest(whole)];
  for (let turn = 0; turn < TURNS; turn++) {
    const seen = onAnyOf(layouts.map((layout, at) => seenIn(pictures[at] as PictureOf, region, layout)));
    const legends = fittingLegends(pictures, seen, room);
    if (tallest(legends) === height) return layouts.map((one, at) => ({ ...one, legend: legends[at] as Band }));
    [layouts, height] = [withLegends(legends), tallest(legends)];
  }
  return withLegends(whole);
}

function seenIn({ chronicle, view, scene }: PictureOf, region: Geometry, { window, spots }: Layout): OnMap {
  return seenOf(chronicle, view, scene, region, window, spots);
}

function around(picture: PictureOf, size: Size, header: Band, legend: Band): Layout {
  const { chronicle, view, scene, seen } = picture;
  const room = { width: size.width, height: size.height - header.height - legend.height };
  const window = windowOf(room, view.camera, chronicle.home, seen);
  const nameOf = ([first = '', ...others]: readonly string[]) => placeName(picture, first, others.length);
  const spots = spotsOf(scene.spots, chronicle.places, window, nameOf, SPOT_TYPE);
  const pointers = placedPointers(spots.beyond, window, spots.boxes, (place, others) =>
    placeName(picture, place, others),
  );
  return { size, header, legend, window, spots, pointers };
}

const FINE_PRINT = 1_000_000; // px of a drawing from which on what is said of the layers is printed in full
const MOST = 0.45; // of the room that is left for map and legend

/** The legends, with less in them where they would take the room of the map. */
function fittingLegends(pictures: readonly PictureOf[], onMap: OnMap, room: Size): readonly Band[] {
  const texts = pictures.map((picture) => legendTexts(picture, onMap));
  const forms: ((full: LegendTexts) => LegendTexts)[] = [
    ...(room.width * room.height >= FINE_PRINT ? [(full: LegendTexts) => full] : []),
    (full) => ({ ...full, notes: full.notes.slice(-1) }),
    (full) => ({ ...full, notes: [] }),
    (full) => ({ ...full, groups: [], notes: [] }),
  ];
  let legends: readonly Band[] = [];
  for (const form of forms) {
    legends = level((least) =>
      texts.map((full, at) => legendOf(form(full), room.width, (pictures[at] as PictureOf).look, least)),
    );
    if (tallest(legends) <= MOST * room.height) break;
  }
  return legends;
}

/** Bands that are all as tall as the tallest of them would be. */
function level(make: (least: number) => readonly Band[]): readonly Band[] {
  const bands = make(0);
  const height = tallest(bands);
  return bands.every((band) => band.height === height) ? bands : make(height);
}

function tallest(bands: readonly Band[]): number {
  return Math.max(...bands.map(({ height }) => height));
}
