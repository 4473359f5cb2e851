import { addressOf } from './addressBar';
import type { PictureOf } from './picture/layout';
import { lookOf, type Theme } from './picture/look';
import type { Size } from './plan/projection';
import type { Session } from './session';
import map from './style/map.css?raw';
import marks from './style/marks.css?raw';
import names from './style/names.css?raw';
import tokens from './style/tokens.css?raw';

/** The form of a picture: all but what it shows. */
export interface PictureForm extends Pick<PictureOf, 'size' | 'dpi' | 'scale'> {
  readonly theme: Theme;
  /** Begins the ids within the picture, if it is not the only one in a page. */
  readonly ids?: string;
}

/** A picture of what is on the screen just now. */
export function pictureOfSession(
  { chronicle, view, scene, facts, words }: Session,
  { theme, ids, ...form }: PictureForm,
): PictureOf {
  const now = view.getState();
  return {
    ...form,
    chronicle,
    view: now,
    scene: scene.getState(),
    look: lookOf({ tokens, names, map, marks }, theme, ids),
    words: words.getState(),
    seen: seenNow(),
    link: addressOf(now, facts),
  };
}

/** The size of the map on the screen, on which the reader has chosen what to see. */
export function seenNow(): Size | null {
  const { clientWidth: width = 0, clientHeight: height = 0 } = document.querySelector('main') ?? {};
  return width > 0 && height > 0 ? { width, height } : null;
}
