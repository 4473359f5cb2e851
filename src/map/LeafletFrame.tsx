import { Map as LeafletMap, type MapOptions } from 'leaflet';
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';

const MapContext = createContext<LeafletMap | null>(null);

/** The map inside React. What stands in it comes once the map is there, and finds it with `useMap`. */
export function LeafletFrame({ options, children }: { options: MapOptions; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  useLayoutEffect(() => bindMap(box.current, options, setMap), [options]);
  return (
    <div className="map" ref={box}>
      {map && <MapContext value={map}>{children}</MapContext>}
    </div>
  );
}

export function useMap(): LeafletMap {
  const map = useContext(MapContext);
  if (!map) throw new Error('A part of the map was drawn outside of it.');
  return map;
}

function bindMap(box: HTMLElement | null, options: MapOptions, tell: (map: LeafletMap | null) => void): () => void {
  if (!box) return () => {};
  const map = new LeafletMap(box, options);
  tell(map);
  return () => {
    tell(null);
    map.remove();
  };
}
