/** A second copy of Leaflet; `tileLayer.ts` says why. */
declare module 'leaflet/dist/leaflet-src.esm.js?tiles' {
  export { TileLayer } from 'leaflet';
}
