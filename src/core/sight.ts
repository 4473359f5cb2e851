/** What is to be seen on the map: some places, or an area of a layer. */
export type Sight = { readonly places: readonly string[] } | { readonly territory: string };
