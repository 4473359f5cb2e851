import { useWords } from '../session';
import { askForTiles, useTiles } from '../tileGround';
import type { TileOffer } from '../tileOffer';
import { tileWords } from '../words/tiles';
import { wordsFor } from '../words/words';

/** Lets the reader choose somebody else's map, and says beforehand who will know. */
export function TilesChoice({ offer: { host, credit } }: { offer: TileOffer }) {
  const own = wordsFor(tileWords, useWords());
  const state = useTiles();
  return (
    <label className="layer tile-choice">
      <input
        type="checkbox"
        checked={state === 'asked' || state === 'shown'}
        onChange={({ target }) => askForTiles(target.checked)}
      />
      <span className="layer-words">
        <span className="layer-name">{own.choice}</span>
        <span className="layer-shows">{own.whose(credit, host)}</span>
      </span>
    </label>
  );
}
