import '../style/tiles.css';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { tellTiles, useOverTiles } from '../tileGround';
import type { TileOffer } from '../tileOffer';
import { layTiles } from './tileLayer';

/** The map of somebody else's, and for as long as it is asked for whose it is: one does not come without the other. */
export function TileGround({ offer }: { offer: TileOffer }) {
  const map = useMap();
  const shown = useOverTiles();
  useEffect(() => layTiles(map, offer, tellTiles), [map, offer]);
  useEffect(() => (shown ? lighten(map.getContainer()) : undefined), [map, shown]);
  const { credit, creditLink } = offer;
  return (
    <p className="tile-credit">
      {creditLink === null ? (
        credit
      ) : (
        <a href={creditLink} target="_blank" rel="noreferrer">
          {credit}
        </a>
      )}
    </p>
  );
}

/** Maps in tiles are light nearly always, and the signs of the dark theme are made for a dark ground. */
function lighten({ dataset }: HTMLElement): () => void {
  dataset['theme'] = 'light';
  return () => {
    delete dataset['theme'];
  };
}
