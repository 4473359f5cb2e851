import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap, MapOptions } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { MAX_ZOOM, MIN_ZOOM } from '../core/camera';
import { WORLD_PX } from '../core/mercator';
import type { Geometry } from '../core/shape';
import { loadGeometry } from '../loadGeometry';
import type { Box } from '../plan/box';
import { type Detail, type Level, levelAt, needsWorld } from '../plan/detail';
import { seenBox } from '../plan/projection';
import { sayReady } from '../ready';
import { useSession, useWords } from '../session';
import { Arcs } from './Arcs';
import { Area } from './Area';
import { bindCamera, type Insets } from './cameraBinding';
import { EdgePointers } from './EdgePointers';
import { Ground } from './Ground';
import { Labels } from './Labels';
import { Lettering } from './Lettering';
import { Marks } from './Marks';
import { bindSight } from './sightBinding';
import { Tiles } from './Tiles';
import { useAfterReady } from './useAfterReady';
import { ZoomButtons } from './ZoomButtons';

interface MapViewProps {
  readonly region: Geometry;
  /** What of the map is covered just now; a stable function. */
  readonly insetsNow: () => Insets;
  /** Tells what lies on the map, px of its container, now and when that changes; a stable function. */
  readonly bindCovers: (tell: (covers: readonly Box[]) => void) => () => void;
  /** Changes whenever what covers the map does, and with it what can be seen. */
  readonly covered: string;
}

const OPTIONS: MapOptions = {
  zoomControl: false,
  trackResize: false, // as bindSize does, for whatever reason the size changes
  attributionControl: false,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  zoomSnap: 0.25,
  zoomDelta: 1,
  wheelPxPerZoomLevel: 90,
  maxBoundsViscosity: 0.8,
  maxBounds: [
    [-85, -220],
    [85, 220],
  ],
};

/** The map: ground, layers, arcs and marks of the scene. */
export default function MapView({ region, insetsNow, bindCovers, covered }: MapViewProps) {
  const [lettering] = useState(() => new Lettering());
  useEffect(() => bindCovers((covers) => lettering.cover(covers)), [bindCovers, lettering]);
  const furnished = useNextTask();
  return (
    <MapContainer className="map" {...OPTIONS}>
      <CameraBinding insetsNow={insetsNow} />
      <Covering covered={covered} />
      <Layers region={region} lettering={lettering} insetsNow={insetsNow} covered={covered} />
      {furnished && (
        <>
          <Arcs lettering={lettering} />
          <Marks lettering={lettering} insetsNow={insetsNow} />
          <EdgePointers lettering={lettering} insetsNow={insetsNow} />
          <Area insetsNow={insetsNow} />
        </>
      )}
      <ZoomButtons />
      {import.meta.env.TILES && <Tiles offer={import.meta.env.TILES} />}
    </MapContainer>
  );
}

/** False at first, true in a task of its own: the ground is drawn before what stands on it, and the page can answer between. */
function useNextTask(): boolean {
  const [come, setCome] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCome(true));
    return () => clearTimeout(timer);
  }, []);
  return come;
}

function CameraBinding({ insetsNow }: { insetsNow: () => Insets }) {
  const map = useMap();
  const session = useSession();
  const words = useWords();
  useEffect(() => bindCamera(map, session, insetsNow), [map, session, insetsNow]);
  useEffect(() => bindSize(map), [map]);
  useEffect(() => nameMap(map, words.map.label), [map, words]);
  return null;
}

/** Not only the window gives the map another size: the timeline below it has more rows where its words take more room. */
function bindSize(map: LeafletMap): () => void {
  const sizes = new ResizeObserver(() => map.invalidateSize({ debounceMoveend: true }));
  sizes.observe(map.getContainer());
  return () => sizes.disconnect();
}

/** To whatever is fitted to the map, another cover is another size. */
function Covering({ covered }: { covered: string }) {
  const map = useMap();
  const last = useRef(covered);
  useEffect(() => {
    if (last.current !== covered) map.fire('resize');
    last.current = covered;
  }, [map, covered]);
  return null;
}

/** The map takes the keyboard, so it has a role and a name. */
function nameMap(map: LeafletMap, name: string): void {
  map.getContainer().setAttribute('role', 'region');
  map.getContainer().setAttribute('aria-label', name);
}

/** The geometry that the view needs: the world is fetched when somebody looks beyond the region, finer lines when closely. */
function Layers({
  region,
  lettering,
  insetsNow,
  covered,
}: Omit<MapViewProps, 'bindCovers'> & { lettering: Lettering }) {
  const map = useMap();
  const [world, setWorld] = useState<Geometry | null>(null);
  const [near, setNear] = useState<Geometry | null>(null);
  const [fine, setFine] = useState<Geometry | null>(null);
  const [far, setFar] = useState(false);
  const [level, setLevel] = useState<Level>('region-coarse');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is uncovered must then be looked at
  useEffect(() => bindLook(map, insetsNow, setFar, setLevel), [map, insetsNow, covered]);
  useEffect(() => (far ? fetchInto('world', setWorld) : undefined), [far]);
  useEffect(() => {
    if (level === 'region') return fetchInto(level, setNear);
    return level === 'region-fine' ? fetchInto(level, setFine) : undefined;
  }, [level]);
  useEffect(() => {
    const needed: Detail[] = [levelOf(map), ...(isFar(map, insetsNow()) ? ['world' as const] : [])];
    Promise.allSettled([document.fonts.ready, ...needed.map(loadGeometry)]).then(() =>
      requestAnimationFrame(() => requestAnimationFrame(sayReady)),
    );
  }, [map, insetsNow]);
  const session = useSession();
  useEffect(() => bindSight(map, session, region, insetsNow), [map, session, region, insetsNow]);
  const TerritoryTouch = useAfterReady(fetchTouch);
  const detail = { 'region-coarse': region, region: near ?? region, 'region-fine': fine ?? near ?? region }[level];
  return (
    <>
      <Ground world={world} region={detail} />
      {TerritoryTouch && <TerritoryTouch region={detail} />}
      <Labels region={region} lettering={lettering} />
    </>
  );
}

const fetchTouch = () => import('./TerritoryTouch').then(({ TerritoryTouch }) => TerritoryTouch);

function fetchInto(detail: Detail, set: (geometry: Geometry) => void): () => void {
  let wanted = true;
  loadGeometry(detail).then(
    (geometry) => {
      if (wanted) set(geometry);
    },
    () => {}, // the map stays with what it has; it is tried again at the next chance
  );
  return () => {
    wanted = false;
  };
}

function bindLook(
  map: LeafletMap,
  insetsNow: () => Insets,
  setFar: (far: boolean) => void,
  setLevel: (level: Level) => void,
): () => void {
  const update = () => {
    setFar(isFar(map, insetsNow()));
    setLevel(levelOf(map));
  };
  update();
  map.on('moveend', update);
  return () => {
    map.off('moveend', update);
  };
}

/** What lies under the panel need not be drawn. */
function isFar(map: LeafletMap, { right, bottom }: Insets): boolean {
  const zoom = map.getZoom();
  const { x: left, y: top } = map.getPixelBounds().getTopLeft();
  const { x, y } = map.getSize();
  const seen = seenBox({ scale: WORLD_PX * 2 ** zoom, left, top }, { width: x - right, height: y - bottom });
  return needsWorld(zoom, seen);
}

function levelOf(map: LeafletMap): Level {
  return levelAt(map.getZoom());
}
