// The plain way to put a timeline on Leaflet: at each step clear all markers and add those that are to be seen.
import 'leaflet/dist/leaflet.css';
import { layerGroup, map as leafletMap, marker } from 'leaflet';
import { bruteForce } from '../bruteForce';
import { loadChronicle } from './loadChronicle';
import { pin } from './pin';
import { askedDays, bindSlider } from './slider';

const asked = askedDays();
const withList = new URLSearchParams(location.search).has('list');
const chronicle = await loadChronicle();
const map = leafletMap('map').setView([51, 25], 5);
const group = layerGroup().addTo(map);
const list = document.getElementById('list') as HTMLElement;

bindSlider(chronicle.span.start, (day) => {
  const found = bruteForce(chronicle, { day, ...asked, clock: 'hindsight' });
  group.clearLayers();
  for (const { title, places } of found)
    for (const place of places) {
      const point = chronicle.places[place]?.point;
      if (point) marker([point[1], point[0]], { icon: pin(), title }).bindPopup(title).addTo(group);
    }
  if (withList)
    list.innerHTML = found.map(({ title, places }) => `<li><b>${title}</b> ${places.join(', ')}</li>`).join('');
  return group.getLayers().length;
});
