import { useEffect, useState } from 'react';
import type { Chronicle } from '../core/chronicle';
import { type Finder, openFinder } from '../core/search';
import { useSession } from '../session';

/** The finder of the chronicle, made when the search is first opened; null until it is. */
export function useFinder(): Finder | null {
  const { chronicle } = useSession();
  const [finder, setFinder] = useState<Finder | null>(null);
  useEffect(() => {
    let wanted = true;
    void finderOf(chronicle).then((made) => wanted && setFinder(made));
    return () => {
      wanted = false;
    };
  }, [chronicle]);
  return finder;
}

const finders = new WeakMap<Chronicle, Promise<Finder>>();

function finderOf(chronicle: Chronicle): Promise<Finder> {
  let finder = finders.get(chronicle);
  if (!finder) {
    finder = openFinder(chronicle);
    finders.set(chronicle, finder);
  }
  return finder;
}
