import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { type Geometry, holds, type Shape } from '../core/shape';
import { claimsOn } from '../core/territoryKnown';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { select } from '../store';
import { inLanguage, type Words } from '../words/words';
import { badgeKey, badgeLabels } from './badgeLabels';
import { claimLabels } from './claimLabels';
import { layerOf } from './groundPlan';
import { planLabels } from './labelPlan';
import { type Label, labelElement, labelSizes } from './labelSizes';
import { paneOf } from './panes';
import type { TakenSpaceStore } from './takenSpace';

/** Names of seas, countries, regions and towns, in the reader's language. */
export function Labels({ region, space }: { region: Geometry; space: TakenSpaceStore }) {
  const map = useMap();
  const { chronicle, view } = useSession();
  const words = useWords();
  const layers = useView((view) => view.layers);
  const claims = useView((view) => claimsOn(chronicle, view.day, view.clock));
  const said = useMemo(
    () => claimLabels(chronicle, claims, layers, region, words),
    [chronicle, claims, layers, region, words],
  );
  const [touch] = useState(isTouch);
  const scene = useSettledScene(); // names are laid out anew for them, so they wait until the slider rests
  const counts = touch || !scene ? '' : badgeKey(chronicle, { day: scene.day, clock: scene.clock, layers });
  const badges = useMemo(() => badgeLabels(chronicle, counts, region), [chronicle, counts, region]);
  const [labels, setLabels] = useState<BoundLabels | null>(null);
  useEffect(() => {
    const bound = bindLabels(map, region, words, space, (id) => select(view, { type: 'territory', id }));
    setLabels(bound);
    return bound.remove;
  }, [map, region, words, space, view]);
  useEffect(() => labels?.say([...said, ...badges]), [labels, said, badges]);
  return null;
}

/** A badge is too small for a finger; the legend has the same counts as rows. */
function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}

interface BoundLabels {
  /** Writes what is claimed of areas and their badges with the names; what stays is not drawn anew. */
  readonly say: (more: readonly Label[]) => void;
  readonly remove: () => void;
}

const WORLD_PX = 256;
const ROUNDING = 0.3; // a home view that falls a little short of a level shows that level's names

function bindLabels(
  map: LeafletMap,
  region: Geometry,
  words: Words,
  space: TakenSpaceStore,
  onTerritory: (id: string) => void,
): BoundLabels {
  const names = layerOf(region, 'labels').map((shape) => labelOf(shape, words));
  let labels = names;
  let byId = new Map(labels.map((label) => [label.id, label]));
  const sizes = new Map<string, { width: number; height: number }>();
  let drawn = new Map<string, Marker>();
  let gone = false;
  const layOut = () => {
    const zoom = map.getZoom();
    const scale = WORLD_PX * 2 ** zoom;
    const taken = space.getState();
    const wanted = labels.filter(({ minZoom, name }) => zoom >= minZoom - ROUNDING && !taken.named.includes(name));
    const unmeasured = wanted.filter(({ id }) => !sizes.has(id));
    if (unmeasured.length > 0) for (const [id, size] of labelSizes(unmeasured)) sizes.set(id, size);
    const wishes = wanted.map(({ id, x, y, kind, order, reach, within }) => ({
      id,
      x: x * scale,
      y: y * scale,
      rank: order,
      beside: isTown(kind),
      ...(reach && { reach: { x: reach.x * scale, y: reach.y * scale } }),
      ...(within && {
        inside: (px: number, py: number) => within.some((shape) => holds(region, shape, px / scale, py / scale)),
      }),
      ...(sizes.get(id) ?? { width: 0, height: 0 }),
    }));
    const next = new Map<string, Marker>();
    for (const { id, x, y } of planLabels(wishes, taken.boxes)) {
      const label = byId.get(id);
      if (!label) continue;
      const marker = drawn.get(id) ?? labelMarker(map, label, onTerritory);
      const text = marker.getElement()?.querySelector<HTMLElement>('.label');
      if (text) text.style.translate = `${Math.round(x - label.x * scale)}px ${Math.round(y - label.y * scale)}px`;
      next.set(id, marker);
    }
    for (const [id, marker] of drawn) if (!next.has(id)) marker.remove();
    drawn = next;
  };
  const unsubscribe = space.subscribe(() => {
    if (sizes.size > 0) layOut();
  });
  map.on('zoomend', layOut);
  // sizes are those of the type that is drawn, so the fonts are waited for
  document.fonts.ready.then(() => {
    if (!gone) layOut();
  });
  const say = (more: readonly Label[]) => {
    if (more.length === 0 && labels === names) return;
    labels = more.length === 0 ? names : [...more, ...names];
    byId = new Map(labels.map((label) => [label.id, label]));
    if (sizes.size > 0) layOut();
  };
  const remove = () => {
    gone = true;
    unsubscribe();
    map.off('zoomend', layOut);
    for (const marker of drawn.values()) marker.remove();
  };
  return { say, remove };
}

function labelOf({ id, properties, box }: Shape, words: Words): Label {
  const { kind = 'town', rank = 4, minZoom = 4, name = {} } = properties;
  return {
    id,
    kind,
    rank,
    minZoom,
    name: inLanguage(name, words),
    order: orderOf(kind, rank),
    x: box.left,
    y: box.top,
  };
}

function labelMarker(map: LeafletMap, label: Label, onTerritory: (id: string) => void): Marker {
  const html = labelElement(label);
  const { territory } = label;
  if (territory !== undefined)
    html.querySelector('.label')?.addEventListener('click', (event) => {
      event.stopPropagation();
      onTerritory(territory);
    });
  return new Marker(map.unproject([label.x * WORLD_PX, label.y * WORLD_PX], 0), {
    pane: paneOf(map, 'labels'),
    icon: new DivIcon({ html, className: 'standing', iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  }).addTo(map);
}

/** Countries before capitals before seas before the rest, within their rank. */
function orderOf(kind: string, rank: number): number {
  const order = ['country', 'capital', 'region', 'sea', 'town', 'lake'].indexOf(kind);
  return rank * 10 + (order < 0 ? 9 : order);
}

function isTown(kind: string): boolean {
  return kind === 'town' || kind === 'capital';
}
