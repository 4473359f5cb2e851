/** All that Leaflet writes as markup: whether the browser knows SVG, an empty box, the sign that closes a popup. */
const OF_LEAFLET: ReadonlySet<string> = new Set(['<svg/>', '', '<span aria-hidden="true">&#215;</span>']);

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string | null }): unknown;
}

// Where the browser keeps to it, no other string becomes markup, but for the drawings that are printed (`print/trustedDrawing.ts`).
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (OF_LEAFLET.has(markup) ? markup : null),
});
