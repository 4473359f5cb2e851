import { useWords } from '../session';
import { askForTiles, useTiles } from '../tileGround';
import { tileWords } from '../words/tiles';
import { wordsFor } from '../words/words';
import { Notice } from './Notice';

/** That the map is its own ground again. */
export function TilesFailed({ host }: { host: string }) {
  const own = wordsFor(tileWords, useWords());
  return useTiles() === 'failed' && <Notice onDismiss={() => askForTiles(false)}>{own.failed(host)}</Notice>;
}
