/** All that Leaflet writes as markup: whether the browser knows SVG, an empty box, the sign that closes a popup. */
const OF_LEAFLET: ReadonlySet<string> = new Set(['<svg/>', '', '<span aria-hidden="true">&#215;</span>']);

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string | null }): unknown;
}

// Where the browser keeps to it, no other string becomes markup: the page's policy asks for it, and this is its only gap.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (OF_LEAFLET.has(markup) ? markup : null),
});
