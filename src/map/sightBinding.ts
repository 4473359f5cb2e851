import type { Map as LeafletMap } from 'leaflet';
import type { Geometry } from '../core/shape';
import { atRest } from '../later';
import type { Session } from '../session';
import { isOpened } from '../store';
import type { Insets } from './cameraBinding';

const fetchSight = () => import('./bringInSight');
const fetchSelected = () => import('./selectionSight');

/** Moves the map when something is to be brought in sight, or is selected out of it; how is fetched when the page is at rest or that is first asked. */
export function bindSight(map: LeafletMap, session: Session, region: Geometry, insetsNow: () => Insets): () => void {
  atRest(() => Promise.allSettled([fetchSight(), fetchSelected()]));
  const unsubscribe = session.view.subscribe((now, before) => {
    const { selection } = now;
    if (selection === before.selection || selection?.type !== 'event' || isOpened(now)) return;
    fetchSelected().then(
      ({ askForSelected }) => askForSelected(map, session, insetsNow, selection),
      () => {}, // it is selected, only perhaps not in sight
    );
  });
  const unbind = session.map.subscribe(({ sight }, before) => {
    if (sight === null || sight === before.sight) return;
    fetchSight().then(
      ({ bringInSight }) => bringInSight(map, session.chronicle, region, insetsNow, sight),
      () => {}, // what was asked for is there, only not in the middle of the map
    );
  });
  return () => {
    unsubscribe();
    unbind();
  };
}
