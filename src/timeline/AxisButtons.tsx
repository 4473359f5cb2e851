import { zoomedOn } from '../core/timelineScale';
import { useSession, useWords } from '../session';
import { timeWords } from '../words/time';
import { wordsFor } from '../words/words';
import { ZOOM_STEP } from './axisKeys';
import { IconButton } from './IconButton';
import type { Axis } from './useAxis';

/** Magnifies the axis about the cursor, and shows more of it. */
export function AxisButtons({ axis }: { axis: Axis }) {
  const { view } = useSession();
  const own = wordsFor(timeWords, useWords());
  const zoom = (factor: number) => axis.set(zoomedOn(axis.now(), factor, view.getState().day));
  return (
    <>
      <IconButton label={own.wider} path="M3 8h10" onClick={() => zoom(1 / ZOOM_STEP)} />
      <IconButton label={own.closer} path="M3 8h10M8 3v10" onClick={() => zoom(ZOOM_STEP)} />
    </>
  );
}
