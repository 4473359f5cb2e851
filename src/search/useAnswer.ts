import { useEffect, useRef, useState } from 'react';
import type { Chronicle } from '../core/chronicle';
import { type Finder, type Found, finderSteps } from '../core/search';
import { useSession } from '../session';
import { inSlices, pause } from './inSlices';

/** What a query found. */
export interface Answer {
  readonly query: string;
  readonly found: Found;
}

/**
 * The answer to the last query that has one; null until there is one, as the finder is made when the search is first
 * opened. A query that was typed over while the page was busy is not answered.
 */
export function useAnswer(query: string): Answer | null {
  const { chronicle, view } = useSession();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const lastTook = useRef(0);
  useEffect(() => {
    let wanted = true;
    const answerIt = async () => {
      const finder = await finderOf(chronicle);
      await pause(lastTook.current); // where answers take long, whoever types on is not held up by one
      if (!wanted) return;
      const start = performance.now();
      setAnswer({ query, found: finder.find(query, view.getState()) });
      lastTook.current = performance.now() - start;
    };
    void answerIt();
    return () => {
      wanted = false;
    };
  }, [chronicle, view, query]);
  return answer;
}

const finders = new WeakMap<Chronicle, Promise<Finder>>();

function finderOf(chronicle: Chronicle): Promise<Finder> {
  let finder = finders.get(chronicle);
  if (!finder) {
    finder = inSlices(finderSteps(chronicle));
    finders.set(chronicle, finder);
  }
  return finder;
}
