import { useMap } from 'react-leaflet';
import { useSession, useWords } from '../session';
import { setCamera } from '../store';
import { useZoomBy } from './useZoomBy';

export function ZoomButtons() {
  const map = useMap();
  const zoomBy = useZoomBy(map);
  const { view } = useSession();
  const words = useWords();
  return (
    <div className="zoom-buttons" data-cover="">
      <button type="button" onClick={() => zoomBy(1)} aria-label={words.map.zoomIn} title={words.map.zoomIn}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" onClick={() => zoomBy(-1)} aria-label={words.map.zoomOut} title={words.map.zoomOut}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" onClick={() => setCamera(view, null)} aria-label={words.map.home} title={words.map.home}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 8 8 3l5.5 5M4.5 7v6h7V7" />
        </svg>
      </button>
    </div>
  );
}
