import { useState } from 'react';
import { elementCode, frameCode, guestAddress } from '../core/embedCode';
import { useWords } from '../session';
import { shareWords } from '../words/share';
import { wordsFor } from '../words/words';
import { CopyText } from './CopyText';

const HEIGHT = 480;
const [LEAST, MOST] = [240, 1600];

/** The code that puts the view into another page, and the frame as it will look there. */
export function ShareFrame({ address, title }: { address: string; title: string }) {
  const own = wordsFor(shareWords, useWords());
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<'frame' | 'element'>('frame');
  const [height, setHeight] = useState(String(HEIGHT));
  const px = Math.min(MOST, Math.max(LEAST, Math.round(Number(height)) || HEIGHT));
  const code = (form === 'frame' ? frameCode : elementCode)({ address, title, height: px });
  return (
    <details className="share-frame" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{own.embed}</summary>
      {open && (
        <>
          <div className="share-buttons">
            <fieldset className="segments">
              <legend className="visually-hidden">{own.embedForm}</legend>
              {(['frame', 'element'] as const).map((choice) => (
                <label key={choice}>
                  <input type="radio" name="embed-form" checked={form === choice} onChange={() => setForm(choice)} />
                  <span>{own.embedForms[choice]}</span>
                </label>
              ))}
            </fieldset>
            <label>
              {own.height}{' '}
              <input
                type="number"
                min={LEAST}
                max={MOST}
                value={height}
                onChange={({ target }) => setHeight(target.value)}
              />
            </label>
          </div>
          <textarea readOnly rows={5} aria-label={own.code} value={code} onFocus={({ target }) => target.select()} />
          <CopyText copies={[{ format: '', text: () => code }]} />
          <p className="share-help">{own.preview}</p>
          <iframe src={guestAddress(address)} title={own.preview} height={px} loading="lazy" />
        </>
      )}
    </details>
  );
}
