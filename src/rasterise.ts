import { withDensity } from './picture/pngDensity';
import type { Size } from './plan/projection';

/** A drawing as a PNG; null where the browser does not make pictures of that size. `svg` must fetch nothing. */
export async function rasterised(svg: string, size: Size, dpi: number | null): Promise<Blob | null> {
  const context = contextOf(size);
  if (!context || !(await drawOn(context, svg))) return null;
  const png = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  if (!png || dpi === null) return png;
  return new Blob([withDensity(new Uint8Array(await png.arrayBuffer()), dpi)], { type: png.type });
}

/** A new canvas to draw on and to read from; null where the browser has none. */
export function contextOf({ width, height }: Size): CanvasRenderingContext2D | null {
  return Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
    willReadFrequently: true,
  });
}

/** Fills a canvas with a drawing; false where it is too large for the browser. `svg` must fetch nothing. */
export async function drawOn(context: CanvasRenderingContext2D, svg: string): Promise<boolean> {
  const { width, height } = context.canvas;
  context.drawImage(await imageOf(svg), 0, 0, width, height);
  return !isEmpty(context);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A canvas that is too large takes whatever is drawn and stays clear; every picture covers its last pixel. */
function isEmpty(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  try {
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 0;
  } catch {
    return true;
  }
}
