import { newsDays } from '../core/eventDays';
import { dayPlayedFirst, dayPlayedNext } from '../core/playing';
import { reachOf } from '../core/view';
import { play } from '../player';
import type { Session } from '../session';
import { goToDay } from '../store';
import type { Playing } from './usePlay';

/**
 * Plays on, so many days a second, until the returned function is called or the end is come, of which `onEnd` hears.
 * From the end it begins again at the first day. How it goes is asked at each step.
 */
export function playDays(session: Session, speed: number, way: () => Playing, onEnd: () => void): () => void {
  const { chronicle, index, view } = session;
  const daysNow = () => newsDays(index, view.getState());
  const nextDay = () => dayPlayedNext(view.getState().day, way().pace, daysNow(), chronicle.span);
  const firstDay = () => dayPlayedFirst(way().pace, daysNow(), chronicle.span);
  const goTo = (day: number) => goToDay(view, day, reachOf(chronicle));
  if (nextDay() === null) goTo(firstDay());
  return play({
    stepsPerSecond: speed,
    step() {
      const next = nextDay();
      if (next === null && !way().loops) return false;
      goTo(next ?? firstDay());
      return true;
    },
    isHidden: () => document.hidden,
    onEnd,
  });
}
