import { Suspense, useRef, useState } from 'react';
import { later, useRested } from '../later';
import { useView, useWords } from '../session';
import { shortDate } from '../words/spokenDate';
import { PlayButtons } from './PlayButtons';
import { Slider } from './Slider';
import { ClockSwitch, ModeChoice } from './TimeChoices';
import { useAxis } from './useAxis';
import { usePlay } from './usePlay';

const DayFields = later(() => import('./laterParts').then(({ DayFields }) => DayFields));
const AxisButtons = later(() => import('./laterParts').then(({ AxisButtons }) => AxisButtons));
const MoreTime = later(() => import('./MoreTime').then(({ MoreTime }) => MoreTime));

/** Time: what day is shown, how many with it, by whose clock. */
export function Timeline() {
  const words = useWords();
  const axis = useAxis();
  const play = usePlay();
  const rested = useRested();
  const isWindow = useView(({ mode }) => mode === 'window');
  return (
    <section className="timeline" aria-label={words.timeline.label} id="timeline" tabIndex={-1}>
      <div className="timeline-controls">
        <PlayButtons play={play} />
        <div className="timeline-days" data-window={isWindow || undefined}>
          {rested ? (
            <Suspense fallback={<DayShown />}>
              <DayFields />
            </Suspense>
          ) : (
            <DayShown />
          )}
        </div>
        <ModeChoice />
        <ClockSwitch />
        <span className="timeline-zoom">
          <Suspense>{rested && <AxisButtons axis={axis} />}</Suspense>
        </span>
        <More>
          <MoreTime axis={axis} play={play} />
        </More>
      </div>
      <Slider axis={axis} play={play} />
    </section>
  );
}

/** The day until it can be typed. */
function DayShown() {
  const words = useWords();
  return useView(({ day }) => shortDate(day, words));
}

/** What is needed now and then, over the map and never over the timeline. */
function More({ children }: { children: React.ReactNode }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is within
    <div
      className="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button type="button" className="more-button" aria-expanded={open} ref={button} onClick={() => setOpen(!open)}>
        {words.timeline.more}
      </button>
      {open && (
        <div className="more-body">
          <Suspense>{children}</Suspense>
        </div>
      )}
    </div>
  );
}
