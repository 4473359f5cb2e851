import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { MAX_ZOOM, MIN_ZOOM } from '../core/camera';
import { type Detail, type Geometries, loadGeometry } from '../loadGeometry';
import { type Session, useSession, useWords } from '../session';
import { select } from '../store';
import { Arcs } from './Arcs';
import { BaseMap } from './BaseMap';
import { bindCamera, type Insets } from './cameraBinding';
import { EdgePointers } from './EdgePointers';
import { Highlight } from './Highlight';
import { Labels } from './Labels';
import { Marks } from './Marks';
import { Territories } from './Territories';
import { createTakenSpace, type TakenSpaceStore } from './takenSpace';
import { ZoomButtons } from './ZoomButtons';

interface MapViewProps {
  readonly region: Geometries;
  /** What of the map is covered just now; a stable function. */
  readonly insetsNow: () => Insets;
}

/** The map: ground, layers, arcs and marks of the scene. */
export default function MapView({ region, insetsNow }: MapViewProps) {
  const words = useWords();
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
      {...{ 'aria-label': words.map.label }}
    >
      <CameraBinding insetsNow={insetsNow} />
      <Ground region={region} space={space} />
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
  useEffect(() => bindCamera(map, session, insetsNow), [map, session, insetsNow]);
  useEffect(() => bindGround(map, session), [map, session]);
  return null;
}

/** A click on the bare map lets go of what was selected. */
function bindGround(map: LeafletMap, { view }: Session): () => void {
  const onClick = () => select(view, null);
  map.on('click', onClick);
  return () => {
    map.off('click', onClick);
  };
}

const FINE_FROM_ZOOM = 6.75;

/** The geometry that fits the zoom; the finer one is fetched when somebody first looks that closely. */
function Ground({ region, space }: { region: Geometries; space: TakenSpaceStore }) {
  const map = useMap();
  const [world, setWorld] = useState<Geometries | null>(null);
  const [fine, setFine] = useState<Geometries | null>(null);
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
      <BaseMap world={world} region={detail} />
      <Territories region={detail} />
      <Highlight region={detail} world={world} />
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

function fetchInto(detail: Detail, set: (geometries: Geometries) => void): () => void {
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
