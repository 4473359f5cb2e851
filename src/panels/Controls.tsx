import { Suspense, useEffect, useState } from 'react';
import { addressOf } from '../addressBar';
import { useSession, useView, useWords } from '../session';
import { setLanguage } from '../store';
import { toggleTheme, useTheme } from '../theme';
import { loadWords } from '../words/loadWords';
import { atRest, later } from './later';

const ShareDialog = later(() => import('./ShareDialog').then(({ ShareDialog }) => ShareDialog));

/** Language, theme, the link to this view, and the way back to a closed panel. */
export function Controls({ panelOpen, onOpenPanel }: { panelOpen: boolean; onOpenPanel: () => void }) {
  const { chronicle, view, facts } = useSession();
  const words = useWords();
  const theme = useTheme();
  const language = useView((state) => state.language);
  const [sharing, setSharing] = useState(false);
  const [said, setSaid] = useState('');
  const other =
    chronicle.languages[(chronicle.languages.indexOf(language) + 1) % chronicle.languages.length] ?? language;
  useEffect(() => atRest(() => loadWords(other)), [other]);
  const copy = () => {
    navigator.clipboard.writeText(addressOf(view.getState(), facts)).then(
      () => setSaid(words.controls.copied),
      () => setSaid(words.controls.notCopied),
    );
  };
  return (
    <nav className="controls" aria-label={words.controls.label}>
      <button type="button" onClick={copy}>
        {words.controls.copyLink}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => setSharing(true)}>
        {words.controls.share}
      </button>
      {sharing && (
        <Suspense>
          <ShareDialog onClose={() => setSharing(false)} />
        </Suspense>
      )}
      {other !== language && (
        <button type="button" lang={other} onClick={() => setLanguage(view, other)}>
          {words.controls.otherLanguage}
        </button>
      )}
      <button type="button" onClick={toggleTheme}>
        {theme === 'dark' ? words.controls.light : words.controls.dark}
      </button>
      {!panelOpen && (
        <button type="button" onClick={onOpenPanel}>
          {words.controls.showPanel}
        </button>
      )}
      <output className="said" key={said}>
        {said}
      </output>
    </nav>
  );
}
