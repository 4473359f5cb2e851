import { applyPalette, GIFEncoder, quantize } from 'gifenc/dist/gifenc.esm.js';
import { changedPixels } from './changedPixels';
import type { FilmWriter } from './writer';

const COLOURS = 255; // of the 256 one stands for what stays as it was

export function gifWriter(canvas: HTMLCanvasElement): FilmWriter {
  const { width, height } = canvas;
  const gif = GIFEncoder();
  let before: Uint8ClampedArray | null = null;
  return {
    async add(seconds) {
      const pixels = pixelsOf(canvas);
      const { colours, at } = changedPixels(pixels, before);
      before = pixels;
      const palette = colours.length > 0 ? quantize(colours, COLOURS) : [[0, 0, 0]];
      const painted = applyPalette(colours, palette);
      const stays = palette.length;
      const picture = new Uint8Array(width * height).fill(stays);
      for (const [index, pixel] of at.entries()) picture[pixel] = painted[index] as number;
      gif.writeFrame(picture, width, height, {
        palette: [...palette, [0, 0, 0]],
        transparent: true,
        transparentIndex: stays,
        dispose: 1, // the next picture is painted over this one
        delay: seconds * 1000,
      });
      return gif.bytesView().length;
    },
    async finish() {
      gif.finish();
      return new Blob([gif.bytes() as Uint8Array<ArrayBuffer>], { type: 'image/gif' });
    },
    async cancel() {
      gif.reset();
      before = null;
    },
  };
}

function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The canvas has no 2d context.');
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}
