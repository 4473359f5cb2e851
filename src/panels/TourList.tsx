import { useSession, useWords } from '../session';
import { tourWords } from '../words/tour';
import { inLanguage, wordsFor } from '../words/words';
import { recordingOf, setRecording } from './recording';
import { enterTour } from './tourSteps';
import { useTours } from './useTours';
import '../style/tour.css';

/** The tours through the chronicle, and the way to record one. */
export function TourList() {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(tourWords, words);
  const tours = useTours();
  if (tours === null) return null;
  if (tours === 'missing') return <p className="missing">{words.partMissing}</p>;
  return (
    <>
      <ul className="tour-list">
        {tours.map(({ id, title, summary, steps }) => (
          <li key={id}>
            <button type="button" className="event-link" onClick={() => enterTour(session, id, 1)}>
              <span>
                {inLanguage(title, words)} <span className="count">{own.steps(steps.length)}</span>
              </span>
            </button>
            <p className="role">{inLanguage(summary, words)}</p>
          </li>
        ))}
      </ul>
      {tours.length === 0 && <p className="missing">{own.noTours}</p>}
      <button type="button" className="action" onClick={() => setRecording(recordingOf(session.chronicle.id), true)}>
        {own.record}
      </button>
    </>
  );
}
