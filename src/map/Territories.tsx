import { geoJSON, type Map as LeafletMap, type LeafletMouseEvent, type PathOptions } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Chronicle, Layer, Territory } from '../core/chronicle';
import type { Geometries, LayerFeature } from '../loadGeometry';
import { type Session, useSession, useView } from '../session';
import { select } from '../store';
import { type LayerLook, layerLooks } from '../symbol/layerLook';
import { useTheme } from '../theme';
import { inLanguage, wordsOf } from '../words/words';
import { rendererOf } from './BaseMap';
import { colourOf, hatchOf } from './palette';
import { paneOf } from './panes';

/** The thematic layers that are on, in the chronicle's order. */
export function Territories({ region }: { region: Geometries }) {
  const session = useSession();
  const shown = useView((view) => view.layers);
  const looks = layerLooks(session.chronicle.layers);
  return session.chronicle.layers
    .filter((layer) => shown.includes(layer.id))
    .map((layer) => <TerritoryLayer key={layer.id} layer={layer} look={looks.get(layer.id)} region={region} />);
}

function TerritoryLayer({ layer, look, region }: { layer: Layer; look: LayerLook | undefined; region: Geometries }) {
  const map = useMap();
  const session = useSession();
  const theme = useTheme();
  const features = region.get(layer.id)?.features;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read through the style sheet
  useEffect(
    () => (look && features ? drawLayer(map, session, layer, look, features) : undefined),
    [map, session, layer, look?.colour, features, theme],
  );
  return null;
}

function drawLayer(
  map: LeafletMap,
  session: Session,
  layer: Layer,
  look: LayerLook,
  features: readonly LayerFeature[],
): () => void {
  const style = styleOf(look);
  const drawn = geoJSON(features as LayerFeature[], {
    pane: paneOf(map, 'territories'),
    style: () => ({ renderer: rendererOf(map, 'territories'), smoothFactor: 0.8, ...style }),
    onEachFeature: (feature, path) => {
      const territory = territoryOf(session.chronicle, layer.id, String(feature.id));
      path.bindTooltip(() => textNode(nameOf(session, layer, feature as LayerFeature, territory)), {
        sticky: true,
        className: 'territory-name',
      });
      if (territory)
        path.on('click', (event: LeafletMouseEvent) => {
          event.originalEvent.stopPropagation();
          select(session.view, { type: 'territory', id: territory.id });
        });
    },
  }).addTo(map);
  return () => {
    drawn.remove();
  };
}

/** What the chronicle says of a feature: the territory with the fewest features that has it. */
export function territoryOf(chronicle: Chronicle, layer: string, feature: string): Territory | null {
  const holding = Object.values(chronicle.territories).filter(
    (territory) =>
      territory.layer === layer && (territory.features.length === 0 || territory.features.includes(feature)),
  );
  const size = (territory: Territory) => territory.features.length || Number.POSITIVE_INFINITY;
  return holding.sort((first, second) => size(first) - size(second))[0] ?? null;
}

function styleOf({ style, colour, direction }: LayerLook): PathOptions {
  const paint = colourOf(colour);
  switch (style) {
    case 'tint':
      return { fill: true, fillColor: paint, fillOpacity: 1, stroke: true, color: paint, weight: 0.5 };
    case 'hatch':
      // Leaflet hands the fill colour to the canvas as it is, and a canvas takes a pattern there
      return {
        fill: true,
        fillColor: hatchOf(paint, direction, 1.2) as string,
        fillOpacity: 1,
        color: paint,
        weight: 1.1,
      };
    case 'outline':
      return { fill: false, color: paint, weight: 0.6, opacity: 0.8 };
    case 'line':
      return { fill: false, color: paint, weight: 2.2, opacity: 0.95, dashArray: '7 4 1.5 4' };
  }
}

function nameOf(session: Session, layer: Layer, feature: LayerFeature, territory: Territory | null): string {
  const words = wordsOf(session.view.getState().language);
  const own = feature.properties.name;
  const names = territory ? territory.names : own;
  const name = names ? inLanguage(names, words) : '';
  const layerName = inLanguage(layer.names, words);
  return name === '' || name === layerName ? layerName : `${name} · ${layerName}`;
}

/** Leaflet takes strings for markup; a text node stays text. */
function textNode(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
