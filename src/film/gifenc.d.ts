/** What we use of gifenc, which brings no types; its module of the old kind would bring a helper into the first view. */
declare module 'gifenc/dist/gifenc.esm.js' {
  type Palette = number[][];
  /** At most `colours` colours, three bytes each, for pixels of four bytes. */
  export function quantize(pixels: Uint8Array | Uint8ClampedArray, colours: number): Palette;
  /** The nearest colour of the palette for each pixel. */
  export function applyPalette(pixels: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
  export function GIFEncoder(): {
    writeFrame(
      picture: Uint8Array,
      width: number,
      height: number,
      options: {
        readonly palette: Palette;
        readonly transparent: boolean;
        readonly transparentIndex: number;
        readonly dispose: number;
        /** ms */
        readonly delay: number;
      },
    ): void;
    finish(): void;
    reset(): void;
    /** A copy of all that is written. */
    bytes(): Uint8Array;
    /** The same without a copy. */
    bytesView(): Uint8Array;
  };
}
