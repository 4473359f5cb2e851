// leaflet.markercluster with a timeline: its markers are made once; at each step those that are to be seen are put in anew.
import 'leaflet/dist/leaflet.css';
import { type FeatureGroup, map as leafletMap, type Marker, marker } from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { loadChronicle } from './loadChronicle';
import { pin } from './pin';
import { placedDays } from './placedDays';
import { askedDays, bindSlider } from './slider';

interface Clusters extends FeatureGroup {
  addLayers(markers: readonly Marker[]): this;
}
const { markerClusterGroup } = (globalThis as unknown as { L: { markerClusterGroup: () => Clusters } }).L;

const { mode, days } = askedDays();
const chronicle = await loadChronicle();
const map = leafletMap('map', { maxZoom: 18 }).setView([51, 25], 5);
const clusters = markerClusterGroup().addTo(map);
const icon = pin();
const all = placedDays(chronicle).map(({ title, lng, lat, start, end }) => ({
  start,
  end,
  mark: marker([lat, lng], { icon, title }),
}));

bindSlider(chronicle.span.start, (day) => {
  const from = mode === 'moment' ? day : mode === 'window' ? day - days + 1 : Number.NEGATIVE_INFINITY;
  const to = mode === 'all' ? Number.POSITIVE_INFINITY : day + 1;
  const shown = all.filter(({ start, end }) => start < to && end > from).map(({ mark }) => mark);
  clusters.clearLayers();
  clusters.addLayers(shown);
  return shown.length;
});
