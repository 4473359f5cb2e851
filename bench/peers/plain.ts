// The plain way to put a timeline on Leaflet: at each step clear all markers and add those that are to be seen.
import 'leaflet/dist/leaflet.css';
import { layerGroup, map as leafletMap, marker } from 'leaflet';
import { bruteForce } from '../bruteForce';
import { loadChronicle } from './loadChronicle';
import { pin } from './pin';

const asked = new URLSearchParams(location.search);
const chronicle = await loadChronicle();
const map = leafletMap('map').setView([51, 25], 5);
const group = layerGroup().addTo(map);
const list = document.getElementById('list') as HTMLElement;
const thumb = document.getElementById('thumb') as HTMLElement;
let day = chronicle.span.start;

function draw(): void {
  thumb.setAttribute('aria-valuenow', String(day));
  const mode = asked.get('mode') ?? 'window';
  const found = bruteForce(chronicle, { day, mode, days: Number(asked.get('days') ?? 7), clock: 'hindsight' });
  group.clearLayers();
  for (const { title, places } of found)
    for (const place of places) {
      const point = chronicle.places[place]?.point;
      if (point) marker([point[1], point[0]], { icon: pin(), title }).bindPopup(title).addTo(group);
    }
  if (asked.has('list'))
    list.innerHTML = found.map(({ title, places }) => `<li><b>${title}</b> ${places.join(', ')}</li>`).join('');
}

thumb.addEventListener('keydown', ({ key }) => {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
  day += key === 'ArrowRight' ? 1 : -1;
  draw();
});
draw();
document.documentElement.dataset['ready'] = 'true';
