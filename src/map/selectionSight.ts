import type { Map as LeafletMap } from 'leaflet';
import type { Selection } from '../core/view';
import type { Session } from '../session';
import type { Insets } from './cameraBinding';

const NEAR_EDGE = 24; // px from the edge within which a mark counts as out of sight

/** Asks for the places of an event that a reader has just selected, as in the list, if none of them is in sight beside its card. */
export function askForSelected(map: LeafletMap, session: Session, insetsNow: () => Insets, selection: Selection): void {
  const look = () => {
    if (session.view.getState().selection !== selection) return;
    const places = session.scene.getState().selected?.known?.places ?? [];
    const points = places.map((place) => session.chronicle.places[place]?.point).filter((point) => point !== undefined);
    const insets = insetsNow();
    if (!points.some((point) => isInSight(map, point, insets))) session.map.setState({ sight: { places } });
  };
  requestAnimationFrame(() => requestAnimationFrame(look)); // a sheet that it raises has its place by then
}

/** Marks stand above their points, so at the lower edge a point may stand at the very edge. */
function isInSight(map: LeafletMap, [lng, lat]: readonly [number, number], { top, right, bottom }: Insets): boolean {
  const { x, y } = map.latLngToContainerPoint([lat, lng]);
  const { x: width, y: height } = map.getSize();
  return x > NEAR_EDGE && x < width - right - NEAR_EDGE && y > top + NEAR_EDGE && y < height - bottom;
}
