import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** A source as a citation program understands it. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  /** `2022-01-18`. */
  readonly issued: string;
  /** Everything else in it, as one text. */
  readonly rest: string;
}

const TYPES = { 'csl-json': '@else/json', bibtex: '@biblatex/text', ris: '@ris/file' } as const;

export function readSources(format: keyof typeof TYPES, text: string): Cited[] {
  return plugins.input.chain(text, { generateGraph: false, forceType: TYPES[format] }).map((item) => {
    const { id, title, issued, ...rest } = item;
    const parts = issued?.['date-parts']?.[0] ?? [];
    return {
      id: String(id),
      title: String(title ?? ''),
      issued: parts.map((part) => String(part).padStart(2, '0')).join('-'),
      rest: JSON.stringify(rest),
    };
  });
}
