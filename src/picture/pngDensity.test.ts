import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDensity } from './pngDensity';

describe('A PNG with its density', () => {
  const header = [...[137, 80, 78, 71, 13, 10, 26, 10], ...[0, 0, 0, 13], ...new TextEncoder().encode('IHDR')];
  const plain = Uint8Array.from([...header, ...Array(13).fill(7), 1, 2, 3, 4, ...new TextEncoder().encode('…rest')]);

  it('has one chunk more, after the first', () => {
    const dense = Buffer.from(withDensity(plain, 300));
    expect(dense.subarray(0, 33)).toEqual(Buffer.from(plain.subarray(0, 33)));
    expect(dense.subarray(33 + 21)).toEqual(Buffer.from(plain.subarray(33)));
    const chunk = dense.subarray(33, 33 + 21);
    expect(chunk.readUInt32BE(0)).toBe(9);
    expect(chunk.toString('latin1', 4, 8)).toBe('pHYs');
    expect([chunk.readUInt32BE(8), chunk.readUInt32BE(12), chunk.readUInt8(16)]).toEqual([11811, 11811, 1]);
    expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)));
  });
});
