import './trustedMarkup';
import './style/fonts.css';
import './style/tokens.css';
import './style/frame.css';
import './style/map.css';
import './style/names.css';
import './style/marks.css';
import './style/timeline.css';
import './style/panel.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { namedChronicle, prepareAddress, readAddress } from './addressBar';
import { CrashScreen, FailureScreen } from './CrashScreen';
import { linkFactsOf } from './core/link';
import { loadChronicle } from './loadChronicle';
import { loadGeometry } from './loadGeometry';
import { openSession } from './session';
import { loadWords } from './words/loadWords';

const page = document.getElementById('root') as HTMLElement;
const root = createRoot(page);
if (window.parent !== window)
  import('./guest').then(
    ({ beGuest }) => beGuest(page),
    () => {}, // the map is moved as elsewhere
  );

async function start(): Promise<void> {
  const named = namedChronicle();
  const [chronicle, region] = await Promise.all([loadChronicle(named.id), loadGeometry('region-coarse')]);
  const facts = linkFactsOf(chronicle);
  const shortNotes = await prepareAddress(facts);
  const { view, notes } = readAddress(facts);
  const words = await loadWords(view.language).catch(() => loadWords('en')); // which came with the page
  const session = openSession(chronicle, facts, view, words);
  if (window.parent !== window) void import('./frameApi').then(({ bindFrameApi }) => bindFrameApi(session));
  // a transition is drawn in slices, so that the page answers while it is built
  startTransition(() =>
    root.render(
      <StrictMode>
        <CrashScreen>
          <App session={session} region={region} notes={[...named.notes, ...shortNotes, ...notes]} />
        </CrashScreen>
      </StrictMode>,
    ),
  );
}

start().catch((error: unknown) => {
  root.render(<FailureScreen reason={error instanceof Error ? error.message : String(error)} />);
});
