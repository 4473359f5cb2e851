import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadedGeometry, loadGeometry } from '../loadGeometry';
import { pictureOf } from '../picture/picture';
import { windowOf } from '../picture/window';
import { type PictureForm, pictureOfSession, seenNow } from '../pictureOfSession';
import { type Detail, LEVELS, levelAt, needsWorld } from '../plan/detail';
import { type Size, seenBox } from '../plan/projection';
import { type Session, SessionContext } from '../session';
import { PrintSheet } from './PrintSheet';
import '../style/print.css';

/** The pictures of the printed sheet, as large as a page of A4 has room for, CSS pixels. */
const FORMS: Readonly<Record<'portrait' | 'landscape', PictureForm>> = {
  portrait: { size: { width: 700, height: 740 }, dpi: null, scale: 1, theme: 'paper', ids: 'portrait-' },
  landscape: { size: { width: 1030, height: 690 }, dpi: null, scale: 1, theme: 'paper', ids: 'landscape-' },
};

/** Puts a sheet for paper into the page whenever it is about to be printed, and takes it out afterwards. */
export function bindPrint(session: Session): () => void {
  const container = document.createElement('div');
  container.className = 'print-sheet';
  container.dataset['theme'] = 'paper';
  document.body.append(container);
  const root = createRoot(container);
  // the browser takes the page as it is when this returns
  const show = () =>
    flushSync(() =>
      root.render(
        <SessionContext value={session}>
          <PrintSheet
            pictures={{ portrait: drawn(session, FORMS.portrait), landscape: drawn(session, FORMS.landscape) }}
          />
        </SessionContext>,
      ),
    );
  const hide = () => root.render(null);
  const paper = window.matchMedia('print');
  const onPaper = () => (paper.matches ? show() : hide());
  const unbindAhead = fetchAhead(session);
  window.addEventListener('beforeprint', show);
  window.addEventListener('afterprint', hide);
  paper.addEventListener('change', onPaper);
  return () => {
    unbindAhead();
    window.removeEventListener('beforeprint', show);
    window.removeEventListener('afterprint', hide);
    paper.removeEventListener('change', onPaper);
    root.unmount();
    container.remove();
  };
}

function drawn(session: Session, form: PictureForm): string {
  const region = LEVELS.map(loadedGeometry).findLast((level) => level !== null);
  if (!region) return '';
  return pictureOf(pictureOfSession(session, form), { region, world: loadedGeometry('world') });
}

const REST_MS = 800; // the map has come to rest
/** About what header and legend leave of the pictures; to measure it each time would cost a reader more than it is worth. */
const MAPS: readonly Size[] = [
  { width: 700, height: 540 },
  { width: 1030, height: 490 },
];

/** Nothing can be fetched once a page is being printed, so what its map would need is fetched whenever the map rests. */
function fetchAhead({ view, chronicle }: Session): () => void {
  let timer = 0;
  const fetchNeeded = () => {
    const windows = MAPS.map((size) => windowOf(size, view.getState().camera, chronicle.home, seenNow()));
    const details: Detail[] = windows.map(({ zoom }) => levelAt(zoom));
    if (windows.some((window) => needsWorld(window.zoom, seenBox(window, window)))) details.push('world');
    for (const detail of details) loadGeometry(detail).catch(() => {}); // printed without it, as the screen shows it
  };
  const fetchSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(fetchNeeded, REST_MS);
  };
  fetchSoon();
  const unsubscribe = view.subscribe((now, before) => {
    if (now.camera !== before.camera) fetchSoon();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
