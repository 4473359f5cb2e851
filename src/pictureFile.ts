import { formatDay } from './core/day';
import { fontFaceLoader } from './loadFonts';
import { loadGeometry } from './loadGeometry';
import type { Layout, PictureOf } from './picture/layout';
import { detailsFor } from './picture/layout';
import { type Grounds, pictureOf, withFontFaces } from './picture/picture';
import type { Format } from './picture/size';
import { type PictureForm, pictureOfSession } from './pictureOfSession';
import { rasterised } from './rasterise';
import type { Session } from './session';

export interface PictureFile {
  readonly content: Blob;
  readonly name: string;
}

/**
 * What is on the screen as a file; null where the browser does not make pictures of that size. Rejects where a part of
 * the map or a font cannot be fetched.
 */
export async function pictureFile(session: Session, form: PictureForm, format: Format): Promise<PictureFile | null> {
  const content = await (format === 'svg' ? svgFile : pngFile)(session, form);
  const { width, height } = form.size;
  const day = formatDay(session.view.getState().day);
  return content && { content, name: `${session.chronicle.id}-${day}-${width}x${height}.${format}` };
}

async function svgFile(session: Session, form: PictureForm): Promise<Blob> {
  const picture = pictureOfSession(session, form);
  return new Blob([pictureOf(picture, await groundsFor(picture))], { type: 'image/svg+xml' });
}

/** An image on a canvas has no fonts but those that it brings along. */
async function pngFile(session: Session, form: PictureForm): Promise<Blob | null> {
  const picture = pictureOfSession(session, { ...form, dpi: null });
  const svg = pictureOf(picture, await groundsFor(picture));
  return rasterised(withFontFaces(svg, await fontFaceLoader()(svg)), form.size, form.dpi);
}

/** What a picture is drawn from; `layout` is its own, or that of a picture among others. */
export async function groundsFor(picture: PictureOf, layout?: Layout): Promise<Grounds> {
  const coarse = await loadGeometry('region-coarse');
  const [level, beyond] = detailsFor(picture, coarse, layout);
  const [region, world] = await Promise.all([
    level ? loadGeometry(level) : coarse,
    beyond ? loadGeometry(beyond) : null,
  ]);
  return { region, world };
}
