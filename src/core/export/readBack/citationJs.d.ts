/** The parts of the untyped `@citation-js` packages that `sources.ts` uses. */
declare module '@citation-js/core' {
  interface Item {
    readonly id?: unknown;
    readonly title?: unknown;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly (string | number)[])[] };
  }
  export const plugins: {
    readonly input: {
      readonly chain: (text: string, options: { generateGraph: boolean; forceType: string }) => Item[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
