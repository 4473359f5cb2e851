import { useEffect, useState } from 'react';
import type { Tour } from '../core/tour';
import { loadTours, toursHere } from '../loadTours';
import { type Session, useSession } from '../session';

/** The tours of the chronicle: null while they are on their way, none where they cannot be had. */
export function useTours(): readonly Tour[] | 'missing' | null {
  const session = useSession();
  const [tours, setTours] = useState<readonly Tour[] | 'missing' | null>(() => toursHere(session.facts));
  useEffect(() => (tours === null ? fetchInto(session, setTours) : undefined), [session, tours]);
  return tours;
}

function fetchInto({ chronicle, facts }: Session, set: (tours: readonly Tour[] | 'missing') => void): () => void {
  let wanted = true;
  loadTours(chronicle.id, facts).then(
    (tours) => {
      if (wanted) set(tours);
    },
    () => {
      if (wanted) set('missing');
    },
  );
  return () => {
    wanted = false;
  };
}
