import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { readDetail, readStyles } from '../../cli/readDrawing';
import type { Chronicle } from '../../src/core/chronicle';
import { indexChronicle } from '../../src/core/knowledge';
import { learnTours } from '../../src/core/learnTours';
import { linkFactsOf, parseView } from '../../src/core/link';
import { sceneOf } from '../../src/core/scene';
import type { Geometry } from '../../src/core/shape';
import type { Tour } from '../../src/core/tour';
import { wordsIn } from '../../src/pages/languages';
import { lookOf } from '../../src/picture/look';
import { previewDetails, previewOf } from '../../src/picture/preview';
import { PREVIEW } from '../../src/picture/previewWindow';
import type { Detail } from '../../src/plan/detail';
import { letterOutlines } from './letterOutlines';

/** Draws the views of a chronicle as pictures for those who show links. */
export interface Painter {
  /** The drawing of a query's view as SVG whose letters are outlines; the same query gives the same text. */
  readonly drawing: (query: string) => Promise<string>;
  /** A drawing as PNG of a width, px; the same drawing gives the same bytes on the same machine. */
  readonly raster: (svg: string, width?: number) => Promise<Buffer>;
}

/** Reads what pictures are drawn from, styles and fonts, and the geometry when it is needed; `tours` are those that links may name. */
export async function painterOf(chronicle: Chronicle, tours: readonly Tour[]): Promise<Painter> {
  sharp.concurrency(1); // many small pictures at once are quicker than each in many parts
  const look = lookOf(await readStyles(), 'light', '', await letterOutlines());
  const facts = linkFactsOf(chronicle);
  learnTours(facts, tours);
  const index = indexChronicle(chronicle);
  const details = new Map<Detail, Promise<Geometry>>();
  const detail = (name: Detail) => {
    const found = details.get(name) ?? readDetail(name);
    details.set(name, found);
    return found;
  };
  return {
    async drawing(query) {
      const { view } = parseView(query, facts);
      const tour = tours.find(({ id }) => id === view.tour) ?? null;
      const words = wordsIn(view.language);
      const told = { chronicle, view, scene: sceneOf(index, view), look, words, link: query, tour };
      const [level = 'region-coarse', world] = previewDetails(told, await detail('region-coarse'));
      return previewOf(told, { region: await detail(level), world: world ? await detail(world) : null });
    },
    raster,
  };
}

/** Few colours, and no dots of one in another: a drawing has few, and half the bytes. */
const FORM = { palette: true, quality: 60, effort: 1, dither: 0 } as const;

/** Changes when the same drawing would become other bytes. */
export const RASTER = createHash('sha256')
  .update(JSON.stringify([FORM, sharp.versions]))
  .digest('hex');

function raster(svg: string, width: number = PREVIEW.width): Promise<Buffer> {
  const whole = sharp(Buffer.from(svg)).flatten();
  return (width === PREVIEW.width ? whole : whole.resize(width)).png(FORM).toBuffer();
}
