import { useEffect, useRef } from 'react';
import { useSession, useWords } from '../session';
import { tourWords } from '../words/tour';
import { inLanguage, wordsFor } from '../words/words';
import { enterTour } from './tourSteps';
import { useTours } from './useTours';
import '../style/tour.css';

/** A step of a tour, from 1. */
export interface TourPlace {
  readonly tour: string;
  readonly step: number;
}

/** The way back to a tour that was left. */
export function LeftTour({ tour, step, onForget }: TourPlace & { onForget: () => void }) {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(tourWords, words);
  const tours = useTours();
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => bringIn(way.current), []);
  const found = tours === 'missing' ? undefined : tours?.find(({ id }) => id === tour);
  if (!found) return null;
  return (
    <section className="tour tour-left" aria-label={own.tour}>
      <p className="card-kind">{own.left(inLanguage(found.title, words), step)}</p>
      <button type="button" className="action" ref={way} onClick={() => enterTour(session, tour, step)}>
        {own.back}
      </button>
      <button type="button" className="icon" aria-label={own.forget} title={own.forget} onClick={onForget}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" />
        </svg>
      </button>
    </section>
  );
}

/** The tour that is left takes the focus with it, where it had it. */
function bringIn(way: HTMLElement | null): void {
  way?.closest('.panel-body')?.scrollTo(0, 0);
  if (document.activeElement === document.body) way?.focus({ preventScroll: true });
}
