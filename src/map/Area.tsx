import { Suspense } from 'react';
import { useStore } from 'zustand';
import { later } from '../later';
import { useSession, useView } from '../session';
import type { Insets } from './cameraBinding';

const AreaLayer = later(() => import('./AreaLayer').then(({ AreaLayer }) => AreaLayer));

/** Fetched when there is an area to show or to choose. */
export function Area({ insetsNow }: { insetsNow: () => Insets }) {
  const choosing = useStore(useSession().map, (errand) => errand.choosing);
  const drawn = useView((view) => view.bounds !== null);
  return <Suspense>{(choosing || drawn) && <AreaLayer choosing={choosing} insetsNow={insetsNow} />}</Suspense>;
}
