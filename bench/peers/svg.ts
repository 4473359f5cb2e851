// The plain way to put geometry on Leaflet: every layer as L.geoJSON with its default renderer, every event as a marker.
import 'leaflet/dist/leaflet.css';
import { geoJSON, map as leafletMap, marker } from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { bruteForce } from '../bruteForce';
import { loadChronicle } from './loadChronicle';
import { pin } from './pin';

const chronicle = await loadChronicle();
const map = leafletMap('map', { zoomSnap: 0.25, wheelPxPerZoomLevel: 90 }).setView([51, 25], 5);
for (const file of ['world', 'region']) {
  const topology: Topology<Record<string, GeometryCollection>> = await (await fetch(`../geo/${file}.json`)).json();
  for (const [name, object] of Object.entries(topology.objects))
    if (name !== 'labels') geoJSON(feature(topology, object), { style: { weight: 1 } }).addTo(map);
}
for (const { places } of bruteForce(chronicle, { day: 0, mode: 'all', days: 0, clock: 'hindsight' }))
  for (const place of places) {
    const point = chronicle.places[place]?.point;
    if (point) marker([point[1], point[0]], { icon: pin() }).addTo(map);
  }
requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute('data-ready', 'true')));
