import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Tour } from '../core/tour';
import { useSession, useView, useWords } from '../session';
import '../style/tour.css';
import { tourWords } from '../words/tour';
import { inLanguage, wordsFor } from '../words/words';
import { Caption } from './Caption';
import { TourBar } from './TourBar';
import { leaveTour, openStep, strayedFrom, takesFocus, viewOfStep } from './tourSteps';
import { useSwipe } from './useSwipe';
import { useTours } from './useTours';

/** The step of a tour: its caption, the ways on and back, and the way back to it for a reader who looked elsewhere. */
export function TourCard({ tour: id }: { tour: string }) {
  const tours = useTours();
  const tour = tours === 'missing' ? undefined : tours?.find((candidate) => candidate.id === id);
  return tour ? <OpenTour tour={tour} /> : null;
}

function OpenTour({ tour }: { tour: Tour }) {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(tourWords, words);
  const section = useRef<HTMLElement>(null);
  const number = useView((view) => view.step);
  const strayed = useView((view) => {
    const shown = viewOfStep(session, tour.id, view.step);
    return shown ? strayedFrom(shown, view) : 'no';
  });
  const step = tour.steps[number - 1];
  const goTo = (wanted: number) => openStep(session, tour.id, wanted);
  const move = (direction: number) => {
    if (direction !== 0) goTo(number + direction);
  };
  const swipe = useSwipe(move);
  useEffect(() => {
    if (takesFocus()) section.current?.focus({ preventScroll: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => section.current?.parentElement?.scrollTo(0, 0), [number]);
  if (!step) return null;
  const heading = inLanguage(step.heading, words);
  return (
    <section
      className="tour"
      ref={section}
      tabIndex={-1}
      aria-label={own.of(inLanguage(tour.title, words))}
      aria-description={own.keys}
      onKeyDown={(event) => move(directionOf(event))}
      {...swipe}
    >
      <TourBar step={number} all={tour.steps.length} onStep={goTo} />
      <output className="visually-hidden">{own.spokenStep(number, tour.steps.length, heading)}</output>
      <p className="card-kind">{own.of(inLanguage(tour.title, words))}</p>
      {strayed !== 'no' && (
        <div className="tour-ways">
          <button type="button" className="action" onClick={() => goTo(number)}>
            {own.back}
          </button>
          <LeaveButton />
        </div>
      )}
      {strayed !== 'selection' && (
        <>
          <h2 className="tour-heading">{heading}</h2>
          <Caption paragraphs={step.caption[words.language] ?? Object.values(step.caption)[0] ?? []} />
        </>
      )}
      {strayed === 'no' && (
        <div className="tour-ways">
          <LeaveButton />
        </div>
      )}
      {strayed !== 'selection' && <AllSteps tour={tour} at={number} onStep={goTo} />}
    </section>
  );
}

function LeaveButton() {
  const session = useSession();
  const own = wordsFor(tourWords, useWords());
  return (
    <button type="button" className="action" onClick={() => leaveTour(session)}>
      {own.leave}
    </button>
  );
}

function AllSteps({ tour, at, onStep }: { tour: Tour; at: number; onStep: (step: number) => void }) {
  const words = useWords();
  return (
    <details className="index tour-steps">
      <summary>{wordsFor(tourWords, words).all}</summary>
      <ol>
        {tour.steps.map(({ heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a tour never change, and two may have one link
          <li key={index}>
            <button
              type="button"
              className="source-link"
              aria-current={index + 1 === at ? 'step' : undefined}
              onClick={() => onStep(index + 1)}
            >
              {inLanguage(heading, words)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, n: 1, ArrowLeft: -1, p: -1 };

/** The step that a key asks for; 0 for a key that asks for none. */
function directionOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number {
  return ctrlKey || altKey || metaKey ? 0 : (KEYS[key] ?? KEYS[key.toLowerCase()] ?? 0);
}
