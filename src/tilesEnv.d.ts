/** Written by build/tilesPlugin.ts. */
interface ImportMetaEnv {
  /** What the site offers; where it is null, whatever stands behind a question for it is left out of the app. */
  readonly TILES: import('./tileOffer').TileOffer | null;
}
