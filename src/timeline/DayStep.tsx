import { reachOf } from '../core/view';
import { useSession, useWords } from '../session';
import { goToDay } from '../store';
import { IconButton } from './IconButton';

/** Goes to the day before or after. */
export function DayStep({ direction }: { direction: -1 | 1 }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const isBack = direction < 0;
  return (
    <IconButton
      label={isBack ? words.timeline.previousDay : words.timeline.nextDay}
      path={isBack ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'}
      onClick={() => goToDay(view, view.getState().day + direction, reachOf(chronicle))}
    />
  );
}
