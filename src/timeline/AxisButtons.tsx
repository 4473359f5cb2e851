import { useSession, useWords } from '../session';
import { timeWords } from '../words/time';
import { wordsFor } from '../words/words';
import { IconButton } from './IconButton';
import { magnify } from './magnify';
import type { Axis } from './useAxis';

/** Magnifies the axis about the cursor, and shows more of it. */
export function AxisButtons({ axis }: { axis: Axis }) {
  const { view } = useSession();
  const own = wordsFor(timeWords, useWords());
  const zoom = (direction: -1 | 1) => magnify(axis, view.getState().day, direction);
  return (
    <>
      <IconButton label={own.wider} path="M3 8h10" onClick={() => zoom(-1)} />
      <IconButton label={own.closer} path="M3 8h10M8 3v10" onClick={() => zoom(1)} />
    </>
  );
}
