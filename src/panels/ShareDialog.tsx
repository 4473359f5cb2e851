import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { addressOf } from '../addressBar';
import { baseOf } from '../core/link';
import { type Pin, pinned, pinsOf } from '../core/pins';
import { formatShort } from '../core/shortLink';
import { Segments } from '../Segments';
import { useScene, useSession, useView, useWords } from '../session';
import { shareWords } from '../words/share';
import { shownTime } from '../words/shownTime';
import { viewInWords } from '../words/viewInWords';
import { type Words, wordsFor } from '../words/words';
import { CopyText } from './CopyText';
import { SaveImages } from './SaveImages';
import { ShareFrame } from './ShareFrame';
import '../style/share.css';
import type { View } from '../core/view';

const QrCode = lazy(() => import('./QrCode'));

/** From where a view is sent: its link, in the form and with as much of the view as the reader wants. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { chronicle } = useSession();
  const words = useWords();
  const own = wordsFor(shareWords, words);
  const view = useView((state) => state);
  const scene = useScene((state) => state);
  const inWords = viewInWords(chronicle, view, scene, words);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      className="share"
      aria-labelledby="share-title"
      ref={dialog}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()} // the map and the slider have keys of their own
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="share-body">
        <div className="share-top">
          <h2 id="share-title">{own.title}</h2>
          <button
            type="button"
            className="icon"
            aria-label={own.close}
            title={own.close}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" />
            </svg>
          </button>
        </div>
        <p className="share-help">{inWords}</p>
        <ShareLink inWords={inWords} />
        <SaveImages />
      </div>
    </dialog>
  );
}

const FORMS = ['readable', 'short'] as const;

function ShareLink({ inWords }: { inWords: string }) {
  const { facts } = useSession();
  const words = useWords();
  const own = wordsFor(shareWords, words);
  const view = useView((state) => state);
  const [free, setFree] = useState<ReadonlySet<Pin>>(new Set());
  const base = free.has('tour') ? facts.home : baseOf(view, facts);
  const all = pinsOf(view, base);
  const [form, setForm] = useState<(typeof FORMS)[number]>('readable');
  const sent = pinned(view, base, new Set(all.filter((pin) => !free.has(pin))));
  const address = addressOf(sent, facts, form === 'short' ? formatShort : undefined);
  const toggle = (pin: Pin) => {
    const next = new Set(free);
    if (!next.delete(pin)) next.add(pin);
    setFree(next);
  };
  return (
    <>
      <label className="share-address">
        <span>{own.link}</span>
        <input type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </label>
      <Segments name="share-form" legend={own.form} choices={FORMS} chosen={form} onChoose={setForm}>
        {(choice) => own[choice]}
      </Segments>
      <div className="share-buttons">
        <CopyText copies={[{ format: '', text: () => address }]} />
        <SendButton address={address} text={inWords} />
      </div>
      {all.length === 0 ? (
        <p className="share-help">{own.noPins}</p>
      ) : (
        <fieldset className="share-pins">
          <legend>{own.pins}</legend>
          {all.map((pin) => (
            <label key={pin}>
              <input type="checkbox" checked={!free.has(pin)} onChange={() => toggle(pin)} />
              {pinName(pin, view, words)}
            </label>
          ))}
          <p className="share-help">{own.pinsHelp}</p>
        </fieldset>
      )}
      <details className="share-qr">
        <summary>{own.qr}</summary>
        <Suspense>
          <QrCode address={address} />
        </Suspense>
      </details>
      <ShareFrame address={address} title={inWords} />
    </>
  );
}

function pinName(pin: Pin, view: View, words: Words): string {
  const own = wordsFor(shareWords, words);
  if (pin === 'day') return own.day(shownTime(view, words));
  if (pin === 'clock') return words.clock(view.clock).toLocaleLowerCase(words.locale);
  return own.pin[pin];
}

/** Hands the link to what the device sends with; not there where the browser knows no such thing. */
function SendButton({ address, text }: { address: string; text: string }) {
  const own = wordsFor(shareWords, useWords());
  const [said, setSaid] = useState('');
  if (!navigator.share) return null;
  const send = () =>
    navigator.share({ title: document.title, text, url: address }).catch((error: unknown) => {
      // whoever changes their mind has done nothing wrong
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(own.notSent);
    });
  return (
    <>
      <button type="button" onClick={send}>
        {own.send}
      </button>
      <output>{said}</output>
    </>
  );
}
