import type { Geometry } from '../core/shape';
import { type Detail, levelAt, needsWorld } from '../plan/detail';
import { type Size, seenBox } from '../plan/projection';
import type { Band } from './band';
import { headerOf } from './header';
import { legendOf } from './legend';
import { SPOT_TYPE } from './marks';
import { allOf, type OnMap, seenOf } from './onMap';
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
export function detailsFor(picture: PictureOf, region: Geometry): readonly Detail[] {
  const { window } = layoutOf(picture, region);
  const level = levelAt(window.zoom + Math.log2(picture.scale));
  return needsWorld(window.zoom, seenBox(window, window)) ? [level, 'world'] : [level];
}

const TURNS = 4;

/**
 * The map takes what header and legend leave, and the legend tells what is on the map: they are fitted to each other.
 * Where that does not come to rest, the legend tells of the whole scene.
 */
export function layoutOf(picture: PictureOf, region: Geometry): Layout {
  const { chronicle, view, scene, look } = picture;
  const size = { width: picture.size.width / picture.scale, height: picture.size.height / picture.scale };
  const header = headerOf(headerTexts(picture), size.width, look);
  const room = { ...size, height: size.height - header.height };
  const whole = fittingLegend(picture, allOf(chronicle, view, scene), room);
  let layout = around(picture, size, header, whole);
  for (let turn = 0; turn < TURNS; turn++) {
    const seen = seenOf(chronicle, view, scene, region, layout.window, layout.spots);
    const legend = fittingLegend(picture, seen, room);
    if (legend.height === layout.legend.height) return { ...layout, legend };
    layout = around(picture, size, header, legend);
  }
  return around(picture, size, header, whole);
}

function around(picture: PictureOf, size: Size, header: Band, legend: Band): Layout {
  const { chronicle, view, scene, seen } = picture;
  const room = { width: size.width, height: size.height - header.height - legend.height };
  const window = windowOf(room, view.camera, chronicle.home, seen);
  const nameOf = ([first = '', ...others]: readonly string[]) => placeName(picture, first, others.length);
  const spots = spotsOf(scene.marks, chronicle.places, window, nameOf, SPOT_TYPE);
  const pointers = placedPointers(spots.beyond, window, spots.boxes, (place, others) =>
    placeName(picture, place, others),
  );
  return { size, header, legend, window, spots, pointers };
}

const FINE_PRINT = 1_000_000; // px of a drawing from which on what is said of the layers is printed in full
const MOST = 0.45; // of the room that is left for map and legend

/** The legend, with less in it where it would take the room of the map. */
function fittingLegend(picture: PictureOf, onMap: OnMap, room: Size): Band {
  const texts = legendTexts(picture, onMap);
  const last = texts.notes.slice(-1);
  const forms = [
    ...(room.width * room.height >= FINE_PRINT ? [texts] : []),
    { ...texts, notes: last },
    { ...texts, notes: [] },
  ].map((form) => legendOf(form, room.width, picture.look));
  return (
    forms.find(({ height }) => height <= MOST * room.height) ??
    legendOf({ ...texts, groups: [], notes: [] }, room.width, picture.look)
  );
}
