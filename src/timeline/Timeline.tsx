import { useWords } from '../session';
import { PlayButtons } from './PlayButtons';
import { Slider } from './Slider';
import { ClockSwitch, DayInput, ModeChoice } from './TimeChoices';

/** Time: what day is shown, how many with it, by whose clock. */
export function Timeline() {
  const words = useWords();
  return (
    <section className="timeline" aria-label={words.timeline.label} id="timeline" tabIndex={-1}>
      <div className="timeline-controls">
        <PlayButtons />
        <DayInput />
        <ModeChoice />
        <ClockSwitch />
      </div>
      <Slider />
    </section>
  );
}
