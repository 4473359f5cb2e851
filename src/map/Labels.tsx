import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometries, LayerFeature } from '../loadGeometry';
import { useView } from '../session';
import { inLanguage, type Words, wordsOf } from '../words/words';
import { planLabels } from './labelPlan';
import { paneOf } from './panes';
import type { TakenSpaceStore } from './takenSpace';

/** Names of seas, countries, regions and towns, in the reader's language. */
export function Labels({ region, space }: { region: Geometries; space: TakenSpaceStore }) {
  const map = useMap();
  const language = useView((view) => view.language);
  useEffect(() => bindLabels(map, region, wordsOf(language), space), [map, region, language, space]);
  return null;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly rank: number;
  readonly minZoom: number;
  readonly lng: number;
  readonly lat: number;
  readonly width: number;
  readonly height: number;
}

function bindLabels(map: LeafletMap, region: Geometries, words: Words, space: TakenSpaceStore): () => void {
  let drawn = new Map<string, Marker>();
  let gone = false;
  let named: readonly Named[] = [];
  const layOut = () => {
    const zoom = map.getZoom();
    const taken = space.getState();
    const wishes = named
      .filter(({ minZoom, name }) => zoom >= minZoom - ROUNDING && !taken.named.includes(name))
      .map((label) => {
        const { x, y } = map.project([label.lat, label.lng], zoom);
        const marked = taken.points.some((point) => Math.abs(point.x - x) < NEAR && Math.abs(point.y - y) < NEAR);
        return { ...label, x, y, stand: isTown(label.kind) ? (marked ? 'below' : 'beside') : 'over' } as const;
      });
    const byId = new Map(named.map((label) => [label.id, label]));
    const next = new Map<string, Marker>();
    for (const { id, x, y } of planLabels(wishes, taken.boxes)) {
      const label = byId.get(id);
      if (!label) continue;
      const marker = drawn.get(id) ?? labelMarker(map, label);
      const at = map.project([label.lat, label.lng], zoom);
      const text = marker.getElement()?.querySelector<HTMLElement>('.label');
      if (text) text.style.translate = `${Math.round(x - at.x)}px ${Math.round(y - at.y)}px`;
      next.set(id, marker);
    }
    for (const [id, marker] of drawn) if (!next.has(id)) marker.remove();
    drawn = next;
  };
  // widths are measured in the fonts that are drawn, so those are waited for
  document.fonts.ready.then(() => {
    if (gone) return;
    named = namedOf(region.get('labels')?.features ?? [], words);
    layOut();
  });
  map.on('zoomend', layOut);
  const unsubscribe = space.subscribe(layOut);
  return () => {
    gone = true;
    unsubscribe();
    map.off('zoomend', layOut);
    for (const marker of drawn.values()) marker.remove();
  };
}

const NEAR = 4; // px; a town and the place of the same name may come from two lists
const ROUNDING = 0.3; // a home view that falls a little short of a level shows that level's names

function labelMarker(map: LeafletMap, { lat, lng, kind, name, rank }: Named): Marker {
  const text = document.createElement('span');
  text.className = 'label';
  text.textContent = name;
  const element = document.createElement('div');
  element.className = 'label-point';
  element.dataset['kind'] = kind;
  element.dataset['rank'] = String(rank);
  element.append(text);
  return new Marker([lat, lng], {
    pane: paneOf(map, 'labels'),
    icon: new DivIcon({ html: element, className: 'standing', iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  }).addTo(map);
}

/** Names with their sizes, measured once in a place off the screen. */
function namedOf(features: readonly LayerFeature[], words: Words): readonly Named[] {
  const ruler = document.createElement('div');
  ruler.className = 'label-ruler';
  document.body.append(ruler);
  const spans = features.map(({ properties }) => {
    const point = document.createElement('div');
    point.className = 'label-point';
    point.dataset['kind'] = properties.kind;
    point.dataset['rank'] = String(properties.rank);
    const text = document.createElement('span');
    text.className = 'label';
    text.textContent = inLanguage(properties.name ?? {}, words);
    point.append(text);
    ruler.append(point);
    return text;
  });
  const named = features.flatMap((feature, at): Named[] => {
    const { geometry, properties, id } = feature;
    const span = spans[at];
    if (geometry.type !== 'Point' || !span) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    return [
      {
        id: String(id),
        kind: properties.kind ?? 'town',
        name: span.textContent,
        rank: orderOf(properties.kind ?? 'town', properties.rank ?? 4),
        minZoom: properties.minZoom ?? 4,
        lng,
        lat,
        width: span.offsetWidth,
        height: span.offsetHeight,
      },
    ];
  });
  ruler.remove();
  return named;
}

/** Countries before capitals before seas before the rest, within their rank. */
function orderOf(kind: string, rank: number): number {
  const order = ['country', 'capital', 'region', 'sea', 'town', 'lake'].indexOf(kind);
  return rank * 10 + (order < 0 ? 9 : order);
}

function isTown(kind: string): boolean {
  return kind === 'town' || kind === 'capital';
}
