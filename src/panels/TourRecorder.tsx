import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { fileNameOf, lacksOf, linkOfStep, tourOf } from '../core/draft';
import { formatTour } from '../core/formatTour';
import { selectionTitle } from '../core/selectionTitle';
import { tourFactsOf } from '../core/tourFacts';
import { type Session, useSession, useWords } from '../session';
import '../style/tour.css';
import { spokenDay } from '../words/spokenDate';
import { tourWords } from '../words/tour';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { CopyText } from './CopyText';
import { DraftStepFields } from './DraftStepFields';
import { addStep, discardDraft, type RecordedDraft, recordingOf, setDraft, setRecording } from './recording';

/** A tour in the making: views are added as they stand on the screen, and it is taken away as a file of Markdown. */
export function TourRecorder() {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(tourWords, words);
  const store = recordingOf(session.chronicle.id);
  const draft = useStore(store, (recording) => recording.draft);
  const [said, setSaid] = useState('');
  const add = () => {
    const link = linkOfStep(session.view.getState(), session.facts);
    addStep(store, { link, heading: headingOf(session, words), caption: '' });
    setSaid(own.added(draft.steps.length + 1));
  };
  return (
    <section className="tour recorder" aria-label={own.recording}>
      <h2 className="tour-heading">
        {own.recording} <span className="count">{own.steps(draft.steps.length)}</span>
      </h2>
      <div className="tour-ways">
        <button type="button" className="action" onClick={add}>
          {own.add}
        </button>
        <button type="button" className="action" onClick={() => setRecording(store, false)}>
          {own.stop}
        </button>
      </div>
      <output className="visually-hidden">{said}</output>
      <ol className="recorder-steps">
        {draft.steps.map((step, index) => (
          <DraftStepFields key={step.id} step={step} index={index} all={draft.steps.length} />
        ))}
      </ol>
      {draft.steps.length > 0 && <WholeTour draft={draft} />}
    </section>
  );
}

/** What is said of the tour as a whole, what it still lacks, and its file. */
function WholeTour({ draft }: { draft: RecordedDraft }) {
  const { chronicle, facts } = useSession();
  const words = useWords();
  const own = wordsFor(tourWords, words);
  const store = recordingOf(chronicle.id);
  const tourFacts = useMemo(() => tourFactsOf(chronicle, facts, true), [chronicle, facts]);
  const lacks = useMemo(() => lacksOf(draft, tourFacts), [draft, tourFacts]);
  const instead = { title: own.untitled, summary: own.through(inLanguage(chronicle.title, words)) };
  const text = () => formatTour(tourOf(draft, tourFacts, instead));
  const name = fileNameOf(draft.title, words.language, facts.languages);
  return (
    <>
      <label className="recorder-field">
        {own.title}
        <input value={draft.title} onChange={({ target }) => setDraft(store, { title: target.value })} />
      </label>
      <label className="recorder-field">
        {own.summary}
        <input value={draft.summary} onChange={({ target }) => setDraft(store, { summary: target.value })} />
      </label>
      <p className="aside">
        {own.how}
        {lacks.captions > 0 && ` ${own.noCaption(lacks.captions)}`}
        {lacks.sources > 0 && ` ${own.unsourced(lacks.sources)}`}
      </p>
      <CopyText copies={[{ format: 'Markdown', text, file: { name, type: 'text/markdown' } }]} />
      <button type="button" className="action" onClick={() => discardDraft(store)}>
        {own.discard}
      </button>
    </>
  );
}

/** What a view is about, in few words: what is selected, else its day. */
function headingOf({ chronicle, view }: Session, words: Words): string {
  const { selection, day } = view.getState();
  const about = selection && selectionTitle(chronicle, selection);
  return about ? inLanguage(about, words) : spokenDay(day, words);
}
