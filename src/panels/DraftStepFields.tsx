import { useState } from 'react';
import { citableIn, type DraftStep, withSource } from '../core/draft';
import { parseView } from '../core/link';
import { useSession, useWords } from '../session';
import { openView } from '../store';
import { tourWords } from '../words/tour';
import { inLanguage, wordsFor } from '../words/words';
import { changeStep, moveStep, recordingOf, removeStep } from './recording';

/** A step of a tour in the making: its texts, its place among the others, and its view. */
export function DraftStepFields({ step, index, all }: { step: DraftStep; index: number; all: number }) {
  const { chronicle, facts, view } = useSession();
  const own = wordsFor(tourWords, useWords());
  const store = recordingOf(chronicle.id);
  const [fresh] = useState(step.caption === ''); // opened where there is something to write
  const show = () => {
    const { language } = view.getState();
    openView(view, { ...parseView(step.link, facts).view, language });
  };
  return (
    <li>
      <details open={fresh}>
        <summary>
          {index + 1}. {step.heading}
        </summary>
        <label className="recorder-field">
          {own.heading}
          <input value={step.heading} onChange={({ target }) => changeStep(store, index, { heading: target.value })} />
        </label>
        <label className="recorder-field">
          {own.caption}
          <textarea
            rows={4}
            value={step.caption}
            onChange={({ target }) => changeStep(store, index, { caption: target.value })}
          />
        </label>
        <SourceChoice step={step} index={index} />
        <div className="tour-ways">
          <button type="button" className="action" onClick={show}>
            {own.show}
          </button>
          {index > 0 && (
            <button type="button" className="action" onClick={() => moveStep(store, index, -1)}>
              {own.earlier}
            </button>
          )}
          {index < all - 1 && (
            <button type="button" className="action" onClick={() => moveStep(store, index, 1)}>
              {own.later}
            </button>
          )}
          <button type="button" className="action" onClick={() => removeStep(store, index)}>
            {own.remove}
          </button>
        </div>
      </details>
    </li>
  );
}

/** Ends the caption with a source of what the step is about. */
function SourceChoice({ step, index }: { step: DraftStep; index: number }) {
  const { chronicle, facts } = useSession();
  const words = useWords();
  const own = wordsFor(tourWords, words);
  const citable = citableIn(step.link, chronicle, facts);
  if (citable.length === 0) return null;
  const nameOf = (source: string) => inLanguage(chronicle.sources[source]?.short ?? {}, words);
  return (
    <label className="recorder-field">
      {own.cite}
      <select
        value=""
        onChange={({ target }) => {
          const cited = citable[Number(target.value)];
          if (!cited) return;
          const caption = withSource(step.caption, cited, nameOf(cited.source));
          changeStep(recordingOf(chronicle.id), index, { caption });
        }}
      >
        <option value="" disabled>
          {own.chooseSource}
        </option>
        {citable.map(({ source, paragraphs }, at) => (
          <option key={`${source} ${paragraphs}`} value={at}>
            {`${nameOf(source)} ${paragraphs.join(', ')}`}
          </option>
        ))}
      </select>
    </label>
  );
}
