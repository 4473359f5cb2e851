import { useWords } from '../session';
import { tourWords } from '../words/tour';
import { wordsFor } from '../words/words';

/** Where in a tour the reader is, and the ways on and back. At an end the button stays, so that it keeps the focus. */
export function TourBar({ step, all, onStep }: { step: number; all: number; onStep: (step: number) => void }) {
  const own = wordsFor(tourWords, useWords());
  return (
    <div className="tour-bar">
      <WayButton label={own.previous} path="M10 3 5 8l5 5" to={step - 1} all={all} onStep={onStep} />
      <p>
        {own.step(step, all)}
        <progress className="tour-progress" value={step} max={all} aria-hidden="true" />
      </p>
      <WayButton label={own.next} path="M6 3l5 5-5 5" to={step + 1} all={all} onStep={onStep} />
    </div>
  );
}

function WayButton({
  label,
  path,
  to,
  all,
  onStep,
}: {
  label: string;
  path: string;
  to: number;
  all: number;
  onStep: (step: number) => void;
}) {
  const there = to >= 1 && to <= all;
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      aria-disabled={!there}
      onClick={() => there && onStep(to)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
