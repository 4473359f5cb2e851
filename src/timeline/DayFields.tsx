import '../style/dayFields.css';
import { firstShown, MAX_WINDOW, reachOf } from '../core/view';
import { useSession, useView, useWords } from '../session';
import { goToDay, showDays } from '../store';
import { timeWords } from '../words/time';
import { wordsFor } from '../words/words';
import { DayField } from './DayField';

/** The day, or both ends of the window, as dates that can be typed. */
export function DayFields() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(timeWords, words);
  const isWindow = useView(({ mode }) => mode === 'window');
  const day = useView((state) => state.day);
  const first = useView(firstShown);
  const reach = reachOf(chronicle);
  const canSpan = (from: number, to: number) => from <= to && to - from < MAX_WINDOW;
  if (!isWindow) return <DayField label={own.day} day={day} onDay={(typed) => goToDay(view, typed, reach)} />;
  return (
    <div className="day-fields">
      <DayField
        label={own.from}
        day={first}
        onDay={(typed) =>
          canSpan(typed, day) ? showDays(view, typed, day, reach) : goToDay(view, typed + day - first, reach)
        }
      />
      <span aria-hidden="true">–</span>
      <DayField
        label={own.to}
        day={day}
        onDay={(typed) => (canSpan(first, typed) ? showDays(view, first, typed, reach) : goToDay(view, typed, reach))}
      />
    </div>
  );
}
