import { addressOf } from '../addressBar';
import { type Day, formatDay } from '../core/day';
import { filmDays, filmSeconds } from '../core/filmDays';
import type { Pace } from '../core/playing';
import { sceneOf } from '../core/scene';
import { fontFaceLoader } from '../loadFonts';
import { loadGeometry } from '../loadGeometry';
import { layoutsOf, type PictureOf } from '../picture/layout';
import { pictureOf, withFontFaces } from '../picture/picture';
import { groundsFor, type PictureFile } from '../pictureFile';
import { type PictureForm, pictureOfSession } from '../pictureOfSession';
import { contextOf, drawOn } from '../rasterise';
import type { Session } from '../session';
import type { FilmFormat, FilmWriter } from './writer';

/** The form of a film. */
export interface FilmForm extends Pick<PictureForm, 'size' | 'scale' | 'theme'> {
  readonly format: FilmFormat;
  readonly first: Day;
  readonly last: Day;
  readonly pace: Pace;
  /** Pictures a second. */
  readonly speed: number;
}

/** How far a film is. */
export interface FilmProgress {
  readonly done: number;
  readonly pictures: number;
  /** What the whole file will weigh if it goes on like this; 0 as long as that cannot be told. */
  readonly bytes: number;
}

interface Watch {
  /** Aborted, the film is given up and all that it took is freed. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FilmProgress) => void;
}

/**
 * The play of what is on the screen as a film: one picture for each day at which the timeline stops, all as *Save as
 * picture* would draw them. Null where the browser draws none of that size. Rejects where a part cannot be fetched, the
 * browser does not encode, or with the signal's reason.
 */
export async function filmFile(session: Session, form: FilmForm, watch: Watch): Promise<PictureFile | null> {
  const pictures = picturesOf(session, form);
  const layouts = layoutsOf(pictures, await loadGeometry('region-coarse'));
  const grounds = await groundsFor(pictures[0] as PictureOf, layouts[0]);
  const context = contextOf(form.size);
  if (!context) return null;
  const fontFaces = fontFaceLoader();
  const writer = await WRITERS[form.format](context.canvas);
  const seconds = filmSeconds(pictures.length, form.speed);
  let content: Blob | null = null;
  try {
    for (const [at, picture] of pictures.entries()) {
      const svg = pictureOf(picture, grounds, layouts[at]);
      if (!(await drawOn(context, withFontFaces(svg, await fontFaces(svg))))) return null;
      watch.signal.throwIfAborted();
      const done = at + 1;
      const bytes = await writer.add(seconds[at] as number);
      watch.onProgress({ done, pictures: pictures.length, bytes: (bytes / done) * pictures.length });
      await breath();
      watch.signal.throwIfAborted();
    }
    content = await writer.finish();
    return { content, name: nameOf(session, form) };
  } finally {
    if (!content) await writer.cancel();
    Object.assign(context.canvas, { width: 0, height: 0 }); // some browsers keep the memory of a canvas for long
  }
}

const WRITERS: Readonly<Record<FilmFormat, (canvas: HTMLCanvasElement) => Promise<FilmWriter>>> = {
  webm: async (canvas) => (await import('./webmWriter')).webmWriter(canvas),
  gif: async (canvas) => (await import('./gifWriter')).gifWriter(canvas),
};

function picturesOf(session: Session, form: FilmForm): readonly PictureOf[] {
  const { index, facts } = session;
  const now = pictureOfSession(session, { ...form, dpi: null });
  return filmDays(index, now.view, form.pace, form).map((day) => {
    const view = { ...now.view, day };
    return { ...now, view, scene: sceneOf(index, view), link: addressOf(view, facts) };
  });
}

function nameOf({ chronicle }: Session, { first, last, size, format }: FilmForm): string {
  return `${chronicle.id}-${formatDay(first)}-${formatDay(last)}-${size.width}x${size.height}.${format}`;
}

/** Lets the page answer its reader. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
