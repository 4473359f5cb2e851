import { addressOf } from './addressBar';
import type { PictureOf } from './picture/layout';
import { type Look, lookOf, type Theme } from './picture/look';
import type { Session } from './session';
import map from './style/map.css?raw';
import marks from './style/marks.css?raw';
import names from './style/names.css?raw';
import tokens from './style/tokens.css?raw';

/** The form of a picture: all but what it shows. */
export interface PictureForm extends Pick<PictureOf, 'size' | 'dpi' | 'scale'> {
  readonly theme: Theme;
}

/** A picture of what is on the screen just now. */
export function pictureOfSession(
  { chronicle, view, scene, facts, words }: Session,
  { theme, ...form }: PictureForm,
): PictureOf {
  const now = view.getState();
  return {
    ...form,
    chronicle,
    view: now,
    scene: scene.getState(),
    look: lookIn(theme),
    words: words.getState(),
    seen: seenNow(),
    link: addressOf(now, facts),
  };
}

function lookIn(theme: Theme): Look {
  return lookOf({ tokens, names, map, marks }, theme);
}

/** The size of the map on the screen, on which the reader has chosen what to see. */
function seenNow() {
  const { clientWidth: width = 0, clientHeight: height = 0 } = document.querySelector('main') ?? {};
  return width > 0 && height > 0 ? { width, height } : null;
}
