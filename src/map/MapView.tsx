import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { MAX_ZOOM, MIN_ZOOM } from '../core/camera';
import type { Geometry } from '../core/shape';
import { type Detail, loadGeometry } from '../loadGeometry';
import { useSession, useWords } from '../session';
import { Arcs } from './Arcs';
import { bindCamera, type Insets } from './cameraBinding';
import { EdgePointers } from './EdgePointers';
import { Ground } from './Ground';
import { Labels } from './Labels';
import { Marks } from './Marks';
import { TerritoryTouch } from './TerritoryTouch';
import { createTakenSpace, type TakenSpaceStore } from './takenSpace';
import { ZoomButtons } from './ZoomButtons';

interface MapViewProps {
  readonly region: Geometry;
  /** What of the map is covered just now; a stable function. */
  readonly insetsNow: () => Insets;
}

/** The map: ground, layers, arcs and marks of the scene. */
export default function MapView({ region, insetsNow }: MapViewProps) {
  const [space] = useState(createTakenSpace);
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
      <Layers region={region} space={space} />
      <Arcs />
      <Marks space={space} />
      <EdgePointers insetsNow={insetsNow} />
      <ZoomButtons />
    </MapContainer>
  );
}

function CameraBinding({ insetsNow }: { insetsNow: () => Insets }) {
  const map = useMap();
  const session = useSession();
  const words = useWords();
  useEffect(() => bindCamera(map, session, insetsNow), [map, session, insetsNow]);
  useEffect(() => nameMap(map, words.map.label), [map, words]);
  return null;
}

/** The map takes the keyboard, so it has a role and a name; react-leaflet hands neither on. */
function nameMap(map: LeafletMap, name: string): void {
  map.getContainer().setAttribute('role', 'application');
  map.getContainer().setAttribute('aria-label', name);
}

const FINE_FROM_ZOOM = 6.75;

/** The geometry that fits the zoom; the finer one is fetched when somebody first looks that closely. */
function Layers({ region, space }: { region: Geometry; space: TakenSpaceStore }) {
  const map = useMap();
  const [world, setWorld] = useState<Geometry | null>(null);
  const [fine, setFine] = useState<Geometry | null>(null);
  const [close, setClose] = useState(false);
  useEffect(() => fetchInto('world', setWorld), []);
  useEffect(() => (close ? fetchInto('region-fine', setFine) : undefined), [close]);
  useEffect(() => bindZoom(map, (zoom) => setClose(zoom >= FINE_FROM_ZOOM)), [map]);
  useEffect(() => {
    loadGeometry('world').then(sayReady, sayReady);
  }, []);
  const detail = close && fine ? fine : region;
  return (
    <>
      <Ground world={world} region={detail} />
      <TerritoryTouch region={detail} />
      <Labels region={region} space={space} />
    </>
  );
}

/** Tells those who take pictures of the page that all of the first view is drawn. */
function sayReady(): void {
  document.fonts.ready.then(() =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.documentElement.setAttribute('data-ready', 'true')),
    ),
  );
}

function fetchInto(detail: Detail, set: (geometries: Geometry) => void): () => void {
  let wanted = true;
  loadGeometry(detail).then(
    (geometries) => {
      if (wanted) set(geometries);
    },
    () => {}, // the map stays with what it has; it is tried again at the next chance
  );
  return () => {
    wanted = false;
  };
}

function bindZoom(map: LeafletMap, onZoom: (zoom: number) => void): () => void {
  const update = () => onZoom(map.getZoom());
  update();
  map.on('zoomend', update);
  return () => {
    map.off('zoomend', update);
  };
}
