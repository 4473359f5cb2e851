/** Where the map looks: degrees, and the zoom of the web map pyramid (level 0 is one tile of 256 px). */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

export const MIN_ZOOM = 2;
export const MAX_ZOOM = 9;
/** A tall screen that held the home bounds whole would show mostly what lies north and south of them. */
export const TALL_SCREEN_ZOOM = 0.5;
const MAX_LATITUDE = 85;
const ZOOM_DECIMALS = 2;

/** The camera that a link can say: as many decimals as a pixel of its zoom is worth, so that equal means equal. */
export function canonicalCamera(camera: Camera): Camera {
  const zoom = rounded(clamped(camera.zoom, MIN_ZOOM, MAX_ZOOM), ZOOM_DECIMALS);
  const decimals = decimalsAt(zoom);
  return {
    lng: rounded(wrapped(camera.lng), decimals),
    lat: rounded(clamped(camera.lat, -MAX_LATITUDE, MAX_LATITUDE), decimals),
    zoom,
  };
}

/** Writes `zoom/latitude/longitude`, the order that web maps use in their addresses. */
export function formatCamera(camera: Camera): string {
  const { lng, lat, zoom } = canonicalCamera(camera);
  return `${zoom}/${lat}/${lng}`;
}

/** Reads `5/51.5/25`; null where it is not three numbers of a camera that exists. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number];
  if (zoom < 0 || zoom > 24 || Math.abs(lat) > 90 || Math.abs(lng) > 360) return null;
  return canonicalCamera({ lng, lat, zoom });
}

/** Two cameras are the same if a link would say the same of them. */
export function sameCamera(first: Camera | null, second: Camera | null): boolean {
  if (first === null || second === null) return first === second;
  return formatCamera(first) === formatCamera(second);
}

/** Decimals of a degree that a quarter of a pixel is worth at a zoom. */
function decimalsAt(zoom: number): number {
  const degreesPerPixel = 360 / (256 * 2 ** zoom);
  return Math.max(0, Math.ceil(-Math.log10(degreesPerPixel / 4)));
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function wrapped(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0; // adding 0 turns -0 into 0
}
