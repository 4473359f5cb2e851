import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { MAX_ZOOM, MIN_ZOOM } from '../core/camera';
import { WORLD_PX } from '../core/mercator';
import type { Geometry } from '../core/shape';
import { loadGeometry } from '../loadGeometry';
import { type Detail, needsFine, needsWorld } from '../plan/detail';
import { seenBox } from '../plan/projection';
import { sayReady } from '../ready';
import { useSession, useWords } from '../session';
import { Arcs } from './Arcs';
import { Area } from './Area';
import { bindCamera, type Insets } from './cameraBinding';
import { EdgePointers } from './EdgePointers';
import { Ground } from './Ground';
import { Labels } from './Labels';
import { Marks } from './Marks';
import { bindSight } from './sightBinding';
import { TerritoryTouch } from './TerritoryTouch';
import { createTakenSpace, type TakenSpaceStore } from './takenSpace';
import { ZoomButtons } from './ZoomButtons';

interface MapViewProps {
  readonly region: Geometry;
  /** What of the map is covered just now; a stable function. */
  readonly insetsNow: () => Insets;
  /** Changes whenever what covers the map does, and with it what can be seen. */
  readonly covered: string;
}

/** The map: ground, layers, arcs and marks of the scene. */
export default function MapView({ region, insetsNow, covered }: MapViewProps) {
  const [space] = useState(createTakenSpace);
  const furnished = useNextTask();
  return (
    <MapContainer
      className="map"
      zoomControl={false}
      attributionControl={false}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      zoomSnap={0.25}
      zoomDelta={1}
      wheelPxPerZoomLevel={90}
      maxBoundsViscosity={0.8}
      maxBounds={[
        [-85, -220],
        [85, 220],
      ]}
    >
      <CameraBinding insetsNow={insetsNow} />
      <Covering covered={covered} />
      <Layers region={region} space={space} insetsNow={insetsNow} covered={covered} />
      {furnished && (
        <>
          <Arcs />
          <Marks space={space} insetsNow={insetsNow} />
          <EdgePointers insetsNow={insetsNow} />
          <Area insetsNow={insetsNow} />
        </>
      )}
      <ZoomButtons />
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
  useEffect(() => nameMap(map, words.map.label), [map, words]);
  return null;
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

/** The map takes the keyboard, so it has a role and a name; react-leaflet hands neither on. */
function nameMap(map: LeafletMap, name: string): void {
  map.getContainer().setAttribute('role', 'region');
  map.getContainer().setAttribute('aria-label', name);
}

/** The geometry that the view needs: the world is fetched when somebody looks beyond the region, finer lines when closely. */
function Layers({ region, space, insetsNow, covered }: MapViewProps & { space: TakenSpaceStore }) {
  const map = useMap();
  const [world, setWorld] = useState<Geometry | null>(null);
  const [fine, setFine] = useState<Geometry | null>(null);
  const [far, setFar] = useState(false);
  const [close, setClose] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is uncovered must then be looked at
  useEffect(() => bindLook(map, insetsNow, setFar, setClose), [map, insetsNow, covered]);
  useEffect(() => (far ? fetchInto('world', setWorld) : undefined), [far]);
  useEffect(() => (close ? fetchInto('region-fine', setFine) : undefined), [close]);
  useEffect(() => {
    const needed: Detail[] = [
      ...(isFar(map, insetsNow()) ? ['world' as const] : []),
      ...(isClose(map) ? ['region-fine' as const] : []),
    ];
    Promise.allSettled([document.fonts.ready, ...needed.map(loadGeometry)]).then(() =>
      requestAnimationFrame(() => requestAnimationFrame(sayReady)),
    );
  }, [map, insetsNow]);
  const session = useSession();
  useEffect(() => bindSight(map, session, region, insetsNow), [map, session, region, insetsNow]);
  const detail = close && fine ? fine : region;
  return (
    <>
      <Ground world={world} region={detail} />
      <TerritoryTouch region={detail} />
      <Labels region={region} space={space} />
    </>
  );
}

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
  setClose: (close: boolean) => void,
): () => void {
  const update = () => {
    setFar(isFar(map, insetsNow()));
    setClose(isClose(map));
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

function isClose(map: LeafletMap): boolean {
  return needsFine(map.getZoom());
}
