/** The lands under every chronicle, fine nearby and coarse far away; ids of features are ISO 3166-1 alpha-3. */
export const BASE_LAYERS = ['countries', 'world'] as const;
