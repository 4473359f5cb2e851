import { canvas, geoJSON, type Layer, type Map as LeafletMap, layerGroup, type PathOptions } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometries, LayerFeature } from '../loadGeometry';
import { type Theme, useTheme } from '../theme';
import { colourOf } from './palette';
import { type Pane, paneOf } from './panes';

/** Land, water and borders, the ground that everything lies on. */
export function BaseMap({ world, region }: { world: Geometries | null; region: Geometries }) {
  const map = useMap();
  const theme = useTheme();
  useEffect(() => (world ? drawWorld(map, world, region, theme) : undefined), [map, world, region, theme]);
  useEffect(() => drawRegion(map, region, theme), [map, region, theme]);
  return null;
}

function drawWorld(map: LeafletMap, world: Geometries, region: Geometries, _theme: Theme): () => void {
  const drawn = new Set(region.get('countries')?.features.map(({ id }) => id));
  const far = (world.get('world')?.features ?? []).filter(({ id }) => !drawn.has(id) || REACHING.has(String(id)));
  return show(map, [
    flat(map, 'world', far, () => ({ fill: true, stroke: false, fillColor: colourOf('--land'), fillOpacity: 1 })),
  ]);
}

// Countries that the region holds only a part of: what lies beyond it is drawn from the coarse world below.
const REACHING: ReadonlySet<string> = new Set([
  'RUS',
  'KAZ',
  'DZA',
  'LBY',
  'EGY',
  'SAU',
  'IRN',
  'TKM',
  'UZB',
  'GRL',
  'NOR',
  'IRQ',
  'AFG',
  'PAK',
  'CHN',
  'ESP',
  'PRT',
  'FRA',
  'USA',
  'CAN',
]);

function drawRegion(map: LeafletMap, region: Geometries, _theme: Theme): () => void {
  const of = (layer: string) => region.get(layer)?.features ?? [];
  const land = colourOf('--land');
  const coast = colourOf('--coast');
  const water = colourOf('--sea');
  const border = colourOf('--border');
  return show(map, [
    flat(map, 'land', of('countries'), () => ({
      fill: true,
      fillColor: land,
      fillOpacity: 1,
      color: coast,
      weight: 0.7,
    })),
    flat(map, 'water', of('rivers'), ({ properties }) => ({
      fill: false,
      color: colourOf('--river'),
      weight: (properties.scalerank ?? 6) <= 4 ? 1.1 : 0.7,
    })),
    flat(map, 'water', of('lakes'), () => ({
      fill: true,
      fillColor: water,
      fillOpacity: 1,
      color: coast,
      weight: 0.6,
    })),
    flat(map, 'borders', of('borders'), ({ properties }) => ({
      fill: false,
      color: border,
      weight: 1,
      opacity: properties.kind === 'international' ? 0.9 : 0.75,
      ...(properties.kind === 'international' ? {} : { dashArray: '2 4' }),
    })),
  ]);
}

/** Features drawn on the one canvas of a pane, deaf to the pointer. */
function flat(
  map: LeafletMap,
  pane: Pane,
  features: readonly LayerFeature[],
  style: (feature: LayerFeature) => PathOptions,
): Layer {
  return geoJSON(features as LayerFeature[], {
    pane: paneOf(map, pane),
    interactive: false,
    style: (feature) => ({
      renderer: rendererOf(map, pane),
      smoothFactor: 0.8,
      ...(feature ? style(feature as LayerFeature) : {}),
    }),
  });
}

const renderers = new WeakMap<LeafletMap, Map<Pane, ReturnType<typeof canvas>>>();

/** The canvas of a pane: one each, since a canvas hides what lies below it from the pointer and costs memory. */
export function rendererOf(map: LeafletMap, pane: Pane): ReturnType<typeof canvas> {
  let made = renderers.get(map);
  if (!made) {
    made = new Map();
    renderers.set(map, made);
  }
  let renderer = made.get(pane);
  if (!renderer) {
    renderer = canvas({ pane: paneOf(map, pane), padding: 0.4 });
    made.set(pane, renderer);
  }
  return renderer;
}

function show(map: LeafletMap, layers: readonly Layer[]): () => void {
  const group = layerGroup([...layers]).addTo(map);
  return () => {
    group.remove();
  };
}
