// Leaflet.TimeDimension with a GeoJSON layer: it filters and draws by itself whenever its time is set.
import 'leaflet/dist/leaflet.css';
import type { Feature, Point } from 'geojson';
import { type GeoJSON, geoJSON, type Layer, map as leafletMap, marker } from 'leaflet';
import 'leaflet-timedimension';
import { loadChronicle } from './loadChronicle';
import { pin } from './pin';
import { placedDays } from './placedDays';
import { askedDays, bindSlider } from './slider';

interface TimeDimension {
  setCurrentTime(ms: number): void;
}
interface TimedLayer extends Layer {
  readonly _currentLayer?: GeoJSON;
}
interface TimeDimensionFactory {
  (options: { times: number[]; currentTime: number }): TimeDimension;
  readonly layer: {
    geoJson(base: GeoJSON, options: { timeDimension: TimeDimension; duration: string | null }): TimedLayer;
  };
}
const { timeDimension } = (globalThis as unknown as { L: { timeDimension: TimeDimensionFactory } }).L;

const MS_PER_DAY = 86_400_000;
const FAR = 200 * 365; // days; it knows no open ends
const { mode, days } = askedDays();
const chronicle = await loadChronicle();
const { start, end } = chronicle.span;
const map = leafletMap('map').setView([51, 25], 5);
const icon = pin();
const features = placedDays(chronicle).map((placed): Feature<Point> => {
  const [first, last] = [Math.max(placed.start, start - FAR), Math.min(placed.end, end + FAR) - 1];
  return {
    type: 'Feature',
    properties: { title: placed.title, times: [first * MS_PER_DAY, last * MS_PER_DAY] },
    geometry: { type: 'Point', coordinates: [placed.lng, placed.lat] },
  };
});
const base = geoJSON(features, {
  pointToLayer: ({ properties }, at) => marker(at, { icon, title: properties.title }),
});
const time = timeDimension({
  times: Array.from({ length: end - start }, (_, at) => (start + at) * MS_PER_DAY),
  currentTime: start * MS_PER_DAY,
});
// its spans include their ends; without a duration it shows all up to its time
const duration = mode === 'until' ? null : `P${mode === 'moment' ? 0 : days - 1}D`;
const layer = timeDimension.layer.geoJson(base, { timeDimension: time, duration }).addTo(map);

bindSlider(start, (day) => {
  time.setCurrentTime(day * MS_PER_DAY);
  return layer._currentLayer?.getLayers().length ?? 0;
});
