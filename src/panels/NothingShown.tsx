import { useEffect, useState } from 'react';
import { useSettledScene } from '../session';
import { Nothing } from './Nothing';

const LASTING_MS = 1000; // a day without events that the slider only passes is no news

/** On the map, where the list is not in sight to say it: that nothing is shown, and every way on. */
export function NothingShown() {
  const empty = useSettledScene()?.counts.shown === 0;
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(empty), empty ? LASTING_MS : 0);
    return () => clearTimeout(timer);
  }, [empty]);
  return (
    <div className="notice of-nothing" role="status">
      {empty && lasting && <Nothing />}
    </div>
  );
}
