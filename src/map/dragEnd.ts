import type { Map as LeafletMap } from 'leaflet';

/** Whoever pulls the map by a button that stands on it lets go of the map there, and has not pressed the button. */
export function bindDragEnd(map: LeafletMap): () => void {
  const container = map.getContainer();
  let dragged = false;
  const onDragStart = () => {
    dragged = true;
  };
  const onDown = () => {
    dragged = false;
  };
  const onClick = (event: MouseEvent) => {
    if (dragged && event.detail > 0) event.stopPropagation(); // by keyboard it is 0
  };
  map.on('dragstart', onDragStart);
  container.addEventListener('pointerdown', onDown, { capture: true });
  container.addEventListener('click', onClick, { capture: true });
  return () => {
    map.off('dragstart', onDragStart);
    container.removeEventListener('pointerdown', onDown, { capture: true });
    container.removeEventListener('click', onClick, { capture: true });
  };
}
