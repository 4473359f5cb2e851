/** A map of somebody else's that a site offers its readers as a ground, in tiles of Web Mercator. */
export interface TileOffer {
  /** Of a tile, with `{z}`, `{x}` and `{y}`, and `{r}` where there are finer ones for fine screens. */
  readonly url: string;
  /** Scheme, host and port, as a policy of the page names them. */
  readonly origin: string;
  readonly host: string;
  /** Whose map it is. */
  readonly credit: string;
  /** The page that says more about it. */
  readonly creditLink: string | null;
  /** The nearest zoom that there are tiles of; nearer by they are enlarged. */
  readonly maxZoom: number;
}
