/** A PNG that says how many dots an inch it has, in a chunk before its image data (PNG, third edition, 11.3.4.3). */
export function withDensity(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(LENGTH + NAME + DATA + CHECK);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / METRES_IN_AN_INCH);
  view.setUint32(0, DATA);
  chunk.set(PHYS, LENGTH);
  view.setUint32(LENGTH + NAME, perMetre);
  view.setUint32(LENGTH + NAME + 4, perMetre);
  view.setUint8(LENGTH + NAME + 8, 1); // the unit is the metre
  view.setUint32(LENGTH + NAME + DATA, checksum(chunk.subarray(LENGTH, LENGTH + NAME + DATA)));
  const made = new Uint8Array(png.length + chunk.length);
  made.set(png.subarray(0, HEADER_END));
  made.set(chunk, HEADER_END);
  made.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return made;
}

const PHYS = [0x70, 0x48, 0x59, 0x73]; // `pHYs`
const METRES_IN_AN_INCH = 0.0254;
const [LENGTH, NAME, DATA, CHECK] = [4, 4, 9, 4];
const HEADER_END = 8 + LENGTH + NAME + 13 + CHECK; // the signature, and the chunk that is always the first

/** CRC-32 as PNG has it (annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
