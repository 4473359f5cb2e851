import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, canonicalCamera, formatCamera, MAX_ZOOM, MIN_ZOOM, parseCamera, sameCamera } from './camera';

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  lng: fc.double({ min: -1000, max: 1000, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  zoom: fc.double({ min: -3, max: 30, noNaN: true }),
});

describe('A camera', () => {
  it.each<[camera: Camera, text: string]>([
    [{ lng: 25, lat: 51.5, zoom: 5 }, '5/51.5/25'],
    [{ lng: 30.523456, lat: 50.450987, zoom: 6.789 }, '6.79/50.451/30.523'],
    [{ lng: 30.523456, lat: 50.450987, zoom: 2 }, '2/50.45/30.52'],
    [{ lng: -0.00001, lat: -0.00001, zoom: 5 }, '5/0/0'],
    [{ lng: 190, lat: 88, zoom: 0.5 }, '2/85/-170'],
    [{ lng: -190, lat: -88, zoom: 12 }, '9/-85/170'],
    [{ lng: 180, lat: 0, zoom: 3 }, '3/0/180'],
    [{ lng: -180, lat: 0, zoom: 3 }, '3/0/-180'],
    [{ lng: 540, lat: 0, zoom: 3 }, '3/0/-180'],
  ])('%j is written as %s', (camera, text) => {
    expect(formatCamera(camera)).toBe(text);
  });

  it('is read back as its link says it, and says then the same', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const text = formatCamera(camera);
        const read = parseCamera(text);
        expect(read).toEqual(canonicalCamera(camera));
        expect(sameCamera(read, camera)).toBe(true);
        expect(read && formatCamera(read)).toBe(text);
      }),
    );
  });

  it('is rounded once for all', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const canonical = canonicalCamera(camera);
        expect(canonicalCamera(canonical)).toEqual(canonical);
        expect(Math.abs(canonical.lng)).toBeLessThanOrEqual(180);
        expect(canonical.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
        expect(canonical.zoom).toBeLessThanOrEqual(MAX_ZOOM);
      }),
    );
  });

  it('moves by less than half a pixel when it is rounded', () => {
    const onTheMap = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -60, max: 60, noNaN: true }),
      zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
    });
    fc.assert(
      fc.property(onTheMap, (camera) => {
        const { lng, lat, zoom } = canonicalCamera(camera);
        const pixelsPerDegree = (256 * 2 ** zoom) / 360;
        const mercator = 1 / Math.cos((60 * Math.PI) / 180); // a degree of latitude is at most so much longer
        expect(Math.abs(lng - camera.lng) * pixelsPerDegree).toBeLessThan(0.5);
        expect(Math.abs(lat - camera.lat) * pixelsPerDegree * mercator).toBeLessThan(0.5);
      }),
    );
  });

  it('is not the home one, and the home one is the home one', () => {
    expect(sameCamera(null, null)).toBe(true);
    expect(sameCamera(null, { lng: 0, lat: 0, zoom: 5 })).toBe(false);
    expect(sameCamera({ lng: 0, lat: 0, zoom: 5 }, null)).toBe(false);
  });

  it.each([
    '',
    '5',
    '5/50',
    '5/50/30/1',
    '5/91/30',
    '5/50/361',
    '25/50/30',
    '-1/50/30',
    'a/b/c',
    '5//30',
    '5/50/',
    '5/1e1/30',
    ' 5/50/30',
    '5/50/30 ',
    '5,50,30',
    '5/+50/30',
    '5/.5/30',
    '5/50./30',
    '٥/50/30',
    'NaN/NaN/NaN',
  ])('is not said by %j', (text) => {
    expect(parseCamera(text)).toBeNull();
  });
});
