import type { Map as LeafletMap } from 'leaflet';
import type { Geometry } from '../core/shape';
import { atRest } from '../later';
import type { Session } from '../session';
import type { Insets } from './cameraBinding';

const fetchSight = () => import('./bringInSight');

/** Moves the map when something is to be brought in sight; how is fetched when the page is at rest or that is first asked. */
export function bindSight(map: LeafletMap, session: Session, region: Geometry, insetsNow: () => Insets): () => void {
  atRest(() => fetchSight().catch(() => {}));
  return session.map.subscribe(({ sight }, before) => {
    if (sight === null || sight === before.sight) return;
    fetchSight().then(
      ({ bringInSight }) => bringInSight(map, session.chronicle, region, insetsNow, sight),
      () => {}, // what was asked for is there, only not in the middle of the map
    );
  });
}
