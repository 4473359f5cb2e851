import { type LatLng, type Map as LeafletMap, type LeafletMouseEvent, Tooltip } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Layer, Territory } from '../core/chronicle';
import { mercatorX, mercatorY } from '../core/mercator';
import { type Geometry, holds, type Shape } from '../core/shape';
import { claimsOn } from '../core/territoryKnown';
import { layerOf } from '../plan/groundPlan';
import { type Session, useSession } from '../session';
import { select } from '../store';
import { inLanguage } from '../words/words';
import { bindDragEnd } from './dragEnd';
import { isTouch } from './isTouch';
import { bindNameInSight } from './nameInSight';

const DOUBLE_MS = 250; // two taps within it magnify the map, and raise no card over it; a mouse is answered at once

/**
 * Names the layers' areas under the pointer; a click selects what the chronicle says of one, or lets go. Comes with the rest
 * that the first touch of the map needs and the first view does not.
 */
export function TerritoryTouch({ region }: { region: Geometry }) {
  const map = useMap();
  const session = useSession();
  useEffect(() => bindDragEnd(map), [map]);
  useEffect(() => bindNameInSight(map.getContainer()), [map]);
  useEffect(() => bindTouch(map, session, region), [map, session, region]);
  return null;
}

interface Found {
  readonly layer: Layer;
  readonly shape: Shape;
  readonly territory: Territory | null;
}

function bindTouch(map: LeafletMap, session: Session, region: Geometry): () => void {
  const tooltip = new Tooltip({ className: 'territory-name', offset: [14, 0], direction: 'right' });
  let named = '';
  let moving = false;
  const onMove = ({ latlng, originalEvent }: LeafletMouseEvent) => {
    if (moving) return; // naming what one drags over would lay the page out at each pixel
    const found = isGround(originalEvent) ? foundAt(session, region, latlng) : null;
    map.getContainer().classList.toggle('over-territory', found?.territory != null);
    if (!found) {
      tooltip.remove();
      return;
    }
    const name = nameOf(session, found);
    if (name !== named) tooltip.setContent(textNode(name));
    named = name;
    tooltip.setLatLng(latlng);
    if (!map.hasLayer(tooltip)) tooltip.addTo(map);
  };
  const onLeave = () => {
    tooltip.remove();
  };
  const onStart = () => {
    moving = true;
    tooltip.remove();
  };
  const onEnd = () => {
    moving = false;
  };
  let waiting = 0;
  const onClick = ({ latlng, originalEvent }: LeafletMouseEvent) => {
    clearTimeout(waiting);
    if (!isGround(originalEvent)) return;
    const { selection } = session.view.getState();
    const choose = () => {
      if (session.view.getState().selection !== selection) return; // something else has been chosen since
      const territory = foundAt(session, region, latlng)?.territory;
      select(session.view, territory ? { type: 'territory', id: territory.id } : null);
    };
    if (isTouch()) waiting = window.setTimeout(choose, DOUBLE_MS);
    else choose();
  };
  const onDouble = () => clearTimeout(waiting);
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  map.on('movestart', onStart);
  map.on('moveend', onEnd);
  map.on('click', onClick);
  map.on('dblclick', onDouble);
  return () => {
    clearTimeout(waiting);
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
    map.off('movestart', onStart);
    map.off('moveend', onEnd);
    map.off('click', onClick);
    map.off('dblclick', onDouble);
    tooltip.remove();
  };
}

/** Buttons, arcs and popups on the map answer for themselves. */
function isGround({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('button, .arc, .leaflet-popup') === null;
}

/** The topmost area of a layer that is on, or that a claim draws over one; of areas of the same place the one that the chronicle speaks of. */
function foundAt({ chronicle, view }: Session, region: Geometry, { lng, lat }: LatLng): Found | null {
  const { layers, day, clock } = view.getState();
  const claimed = claimsOn(chronicle, day, clock).map(({ territory }) => territory.layer);
  const [x, y] = [mercatorX(lng), mercatorY(lat)];
  const found = chronicle.layers
    .filter(({ id }) => layers.includes(id) || claimed.includes(id))
    .flatMap((layer): Found[] => {
      const shape = layerOf(region, layer.id).find((candidate) => holds(region, candidate, x, y));
      return shape ? [{ layer, shape, territory: territoryOf(chronicle.territories, layer.id, shape.id) }] : [];
    });
  if (!found.some(({ layer }) => layers.includes(layer.id))) return null;
  return found.findLast(({ territory }) => territory !== null) ?? found.at(-1) ?? null;
}

/** What the chronicle says of a feature: the territory with the fewest features that has it. */
function territoryOf(
  territories: Readonly<Record<string, Territory>>,
  layer: string,
  feature: string,
): Territory | null {
  const size = ({ features }: Territory) => features.length || Number.POSITIVE_INFINITY;
  const holding = Object.values(territories).filter(
    (territory) =>
      territory.layer === layer && (territory.features.length === 0 || territory.features.includes(feature)),
  );
  return holding.sort((first, second) => size(first) - size(second))[0] ?? null;
}

function nameOf(session: Session, { layer, shape, territory }: Found): string {
  const words = session.words.getState();
  const names = territory?.names ?? shape.properties.name;
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
