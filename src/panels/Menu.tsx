import { Suspense, useEffect, useRef, useState } from 'react';
import { addressOf } from '../addressBar';
import { atRest, later } from '../later';
import { useSession, useView, useWords } from '../session';
import { setLanguage } from '../store';
import { toggleTheme, useTheme } from '../theme';
import { loadWords } from '../words/loadWords';
import { inLanguage } from '../words/words';

const ShareDialog = later(() => import('./ShareDialog').then(({ ShareDialog }) => ShareDialog));

/** Language, theme and the link to this view: beside each other where there is room, else behind one button. */
export function Menu() {
  const { chronicle, view, facts } = useSession();
  const words = useWords();
  const theme = useTheme();
  const language = useView((state) => state.language);
  const [sharing, setSharing] = useState(false);
  const [said, setSaid] = useState('');
  const menu = useRef<HTMLDivElement>(null);
  const other =
    chronicle.languages[(chronicle.languages.indexOf(language) + 1) % chronicle.languages.length] ?? language;
  useEffect(() => atRest(() => loadWords(other).catch(() => {})), [other]); // the button asks for it again
  const copy = () => {
    setSaid(''); // said again where it is copied again
    navigator.clipboard.writeText(addressOf(view.getState(), facts)).then(
      () => setSaid(words.controls.copied),
      () => setSaid(words.controls.notCopied),
    );
  };
  const choice = (act: () => void) => () => {
    act();
    menu.current?.hidePopover?.();
  };
  return (
    <>
      <button type="button" className="control menu-button" popoverTarget="menu" aria-label={words.controls.menu}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      <div
        className="menu"
        id="menu"
        popover="auto"
        ref={menu}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open') currentTarget.querySelector('button')?.focus();
        }}
      >
        <p className="menu-title">
          <strong>{inLanguage(chronicle.title, words)}</strong> {inLanguage(chronicle.subtitle, words)}
        </p>
        <button type="button" className="control" onClick={choice(copy)}>
          {words.controls.copyLink}
        </button>
        <button type="button" className="control" aria-haspopup="dialog" onClick={choice(() => setSharing(true))}>
          {words.controls.share}
        </button>
        {other !== language && (
          <button type="button" className="control" lang={other} onClick={choice(() => setLanguage(view, other))}>
            {words.controls.otherLanguage}
          </button>
        )}
        <button type="button" className="control" onClick={choice(toggleTheme)}>
          {theme === 'dark' ? words.controls.light : words.controls.dark}
        </button>
      </div>
      {sharing && (
        <Suspense>
          <ShareDialog onClose={() => setSharing(false)} />
        </Suspense>
      )}
      <output className="said" key={said}>
        {said}
      </output>
    </>
  );
}
