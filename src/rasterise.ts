import { withDensity } from './picture/pngDensity';
import type { Size } from './plan/projection';

/** A drawing as a PNG; null where the browser does not make pictures of that size. `svg` must fetch nothing. */
export async function rasterised(svg: string, { width, height }: Size, dpi: number | null): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const image = await imageOf(svg);
  context.drawImage(image, 0, 0, width, height);
  if (isEmpty(context)) return null;
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png || dpi === null) return png;
  return new Blob([withDensity(new Uint8Array(await png.arrayBuffer()), dpi)], { type: png.type });
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
