import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';

/** Zooms by levels, and forgets none that is asked for while the map is still zooming, as Leaflet would. */
export function useZoomBy(map: LeafletMap): (levels: number) => void {
  const zooming = useRef({ now: false, more: 0 }).current;
  useEffect(() => {
    const start = () => {
      zooming.now = true;
    };
    const end = () => {
      const { more } = zooming;
      Object.assign(zooming, { now: false, more: 0 });
      if (more !== 0) map.setZoom(map.getZoom() + more);
    };
    map.on('zoomanim', start);
    map.on('zoomend', end);
    return () => {
      map.off('zoomanim', start);
      map.off('zoomend', end);
    };
  }, [map, zooming]);
  return (levels) => {
    if (zooming.now) zooming.more += levels;
    else map.setZoom(map.getZoom() + levels);
  };
}
