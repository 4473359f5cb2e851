import { geoJSON, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Area } from '../core/chronicle';
import type { Geometries } from '../loadGeometry';
import { type Session, useScene, useSession, useView } from '../session';
import { useTheme } from '../theme';
import { rendererOf } from './BaseMap';
import { colourOf } from './palette';
import { paneOf } from './panes';

/** Outlines the area that the selection is about: an event of a country belongs to all of it, not to a spot in it. */
export function Highlight({ region, world }: { region: Geometries; world: Geometries | null }) {
  const map = useMap();
  const session = useSession();
  const theme = useTheme();
  const selection = useView((view) => view.selection);
  const places = useScene((scene) => scene.selected?.known?.places);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read through the style sheet
  useEffect(
    () =>
      outline(
        map,
        areasOf(session, selection?.type === 'territory' ? selection.id : null, places ?? []),
        region,
        world,
      ),
    [map, session, selection, places, region, world, theme],
  );
  return null;
}

function areasOf({ chronicle }: Session, territory: string | null, places: readonly string[]): readonly Area[] {
  const areas = places.map((place) => chronicle.places[place]?.area ?? null);
  const about = territory === null ? null : (chronicle.territories[territory] ?? null);
  return [...areas, about].filter((area) => area !== null);
}

function outline(map: LeafletMap, areas: readonly Area[], region: Geometries, world: Geometries | null): () => void {
  const features = areas.flatMap(({ layer, features: ids }) => {
    const all = (region.get(layer) ?? world?.get(layer))?.features ?? [];
    return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(String(id)));
  });
  const colour = colourOf('--accent');
  const drawn = geoJSON(features, {
    pane: paneOf(map, 'highlight'),
    interactive: false,
    style: {
      renderer: rendererOf(map, 'highlight'),
      smoothFactor: 0.8,
      color: colour,
      weight: 2,
      fillColor: colour,
      fillOpacity: 0.06,
    },
  } as object).addTo(map);
  return () => {
    drawn.remove();
  };
}
