import { Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { atRest, later } from '../later';
import { loadTours } from '../loadTours';
import { type Session, useSession, useView } from '../session';
import { LeftTour, type TourPlace } from './LeftTour';
import { recordingOf } from './recording';

const TourCard = later(() => import('./TourCard').then(({ TourCard }) => TourCard));
const TourRecorder = later(() => import('./TourRecorder').then(({ TourRecorder }) => TourRecorder));

/** What stands above the list and the cards: the tour that is followed or was left, and the one being recorded. */
export function TourPart() {
  const session = useSession();
  const tour = useView((view) => view.tour);
  const recording = useStore(recordingOf(session.chronicle.id), ({ on }) => on);
  const [left, setLeft] = useState<TourPlace | null>(null);
  useEffect(() => bindLeaving(session, setLeft), [session]);
  useEffect(() => atRest(() => loadTours(session.chronicle.id, session.facts).catch(() => {})), [session]);
  return (
    <Suspense>
      {recording && <TourRecorder />}
      {tour !== null && <TourCard key={tour} tour={tour} />}
      {left && <LeftTour {...left} onForget={() => setLeft(null)} />}
    </Suspense>
  );
}

/** Remembers where a tour was left until one is followed again. */
function bindLeaving({ view }: Session, setLeft: (left: TourPlace | null) => void): () => void {
  return view.subscribe((now, before) => {
    if (now.tour !== null) setLeft(null);
    else if (before.tour !== null) setLeft({ tour: before.tour, step: before.step });
  });
}
