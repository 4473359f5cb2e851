import type { View } from '../core/view';
import { spokenDay } from './spokenDate';
import type { Words } from './words';

/** How much time a view shows, as `7 days to Friday, 21 January 2022`. */
export function shownTime({ day, mode, window }: Pick<View, 'day' | 'mode' | 'window'>, words: Words): string {
  const date = spokenDay(day, words);
  switch (mode) {
    case 'moment':
      return words.plate.moment(date);
    case 'window':
      return words.plate.window(window, date);
    case 'until':
      return words.plate.until(date);
    case 'all':
      return words.plate.all;
  }
}
