import { useEffect, useState } from 'react';
import { ready } from '../ready';

/** A part that the first view does without: null until it has come, and for good where it cannot be had. */
export function useAfterReady<Part>(fetch: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let wanted = true;
    ready.then(fetch).then(
      (fetched) => {
        if (wanted) setPart(() => fetched);
      },
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [fetch]);
  return part;
}
