import { Suspense, useEffect } from 'react';
import { whenShown } from '../later';
import { tellTiles, useTiles } from '../tileGround';
import type { TileOffer } from '../tileOffer';

const TileGround =
  import.meta.env.TILES && whenShown(() => import('./TileGround').then(({ TileGround }) => TileGround), NoTiles);

/** The place of what is fetched when the reader asks for it; it is there from the start, so that names keep clear of it. */
export function Tiles({ offer }: { offer: TileOffer }) {
  const state = useTiles();
  return (
    <div className="tile-words" data-cover="">
      <Suspense>{TileGround && (state === 'asked' || state === 'shown') && <TileGround offer={offer} />}</Suspense>
    </div>
  );
}

function NoTiles() {
  useEffect(() => tellTiles('failed'), []);
  return null;
}
