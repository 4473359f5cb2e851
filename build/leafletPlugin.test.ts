import { build } from 'vite';
import { expect, it } from 'vitest';
import { leafletPlugin } from './leafletPlugin';

const ENTRY = 'virtual:entry';

it('a bundle has of Leaflet what it asks for, how a map is moved, and nothing else', async () => {
  const map = await bundle('export { Map, Marker, DivIcon, Polyline, svg } from "leaflet"');
  for (const word of ['scrollWheelZoom', 'touchZoom', 'boxZoom', 'keyboard', 'getRenderer: function'])
    expect(map).toContain(word);
  for (const word of ['leaflet-popup', 'leaflet-tile', 'leaflet-control', 'toGeoJSON', 'getContext', 'marker-shadow'])
    expect(map).not.toContain(word);
});

it('what is asked for later is there, with what it hangs on the map', async () => {
  const popup = await bundle('export { Popup } from "leaflet"');
  expect(popup).toContain('leaflet-popup');
  expect(popup).toContain('openPopup');
  expect(await bundle('export { TileLayer } from "leaflet"')).toContain('leaflet-tile');
});

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      leafletPlugin(),
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? entry : null) },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((one) => ('code' in one ? one.code : ''))
    .join('');
}
