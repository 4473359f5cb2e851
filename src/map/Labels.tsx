import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { WORLD_PX } from '../core/mercator';
import type { Geometry } from '../core/shape';
import { claimsOn } from '../core/territoryKnown';
import { claimLabels } from '../plan/claimLabels';
import { type Label, labelsAt, namesOf, wishOf } from '../plan/label';
import { planLabels } from '../plan/labelPlan';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { select } from '../store';
import type { Words } from '../words/words';
import { badgeKey, badgeLabels } from './badgeLabels';
import { labelElement, labelSizes } from './labelSizes';
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

function bindLabels(
  map: LeafletMap,
  region: Geometry,
  words: Words,
  space: TakenSpaceStore,
  onTerritory: (id: string) => void,
): BoundLabels {
  const names = namesOf(region, words);
  let labels = names;
  let byId = new Map(labels.map((label) => [label.id, label]));
  const sizes = new Map<string, { width: number; height: number }>();
  let drawn = new Map<string, Marker>();
  let gone = false;
  const layOut = () => {
    const zoom = map.getZoom();
    const scale = WORLD_PX * 2 ** zoom;
    const taken = space.getState();
    const wanted = labelsAt(labels, zoom, taken.named);
    const unmeasured = wanted.filter(({ id }) => !sizes.has(id));
    if (unmeasured.length > 0) for (const [id, size] of labelSizes(unmeasured)) sizes.set(id, size);
    const wishes = wanted.map((label) => wishOf(label, zoom, sizes.get(label.id) ?? { width: 0, height: 0 }, region));
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
