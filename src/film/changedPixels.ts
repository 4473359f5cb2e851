/**
 * The pixels in which a picture differs from the one before it, all of them where there is none: their colours, four
 * bytes each, and where in the picture they lie.
 */
export function changedPixels(
  picture: Uint8ClampedArray,
  before: Uint8ClampedArray | null,
): { readonly colours: Uint8ClampedArray; readonly at: Uint32Array } {
  const [now, then] = [words(picture), before && words(before)];
  const at = new Uint32Array(now.length);
  const colours = new Uint32Array(now.length);
  let count = 0;
  for (let pixel = 0; pixel < now.length; pixel++) {
    if (then && now[pixel] === then[pixel]) continue;
    at[count] = pixel;
    colours[count++] = now[pixel] as number;
  }
  return { colours: new Uint8ClampedArray(colours.slice(0, count).buffer), at: at.subarray(0, count) };
}

function words({ buffer, byteOffset, byteLength }: Uint8ClampedArray): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}
