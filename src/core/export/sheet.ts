import type { Chronicle, Text } from '../chronicle';
import type { Day } from '../day';
import { formatView, type LinkFacts, linkFactsOf } from '../link';
import { textIn } from '../textIn';
import type { View } from '../view';
import type { Link, Scope } from './exported';
import type { Wording } from './wording';

/** What the caller knows and core does not. */
export interface Occasion {
  readonly scope: Scope;
  readonly wording: Wording;
  /** What stands before a view's query in an address, `https://example.org/?`; null where nobody knows. */
  readonly linkBase: string | null;
  readonly exportedOn: Day | null;
}

/** What the parts of an export are made from. */
export interface Sheet {
  readonly chronicle: Chronicle;
  /** The view that is exported; nothing is selected in it. */
  readonly view: View;
  readonly wording: Wording;
  readonly facts: LinkFacts;
  readonly text: (text: Text) => string;
  readonly linkTo: (view: View) => Link;
}

export function sheetOf(chronicle: Chronicle, view: View, { wording, linkBase }: Occasion): Sheet {
  const facts = linkFactsOf(chronicle);
  return {
    chronicle,
    view,
    wording,
    facts,
    text: (text) => textIn(text, view.language),
    linkTo: (to) => {
      const query = formatView(to, facts);
      const address = linkBase === null ? null : `${linkBase}${query}`.replace(/[?&]$/, '');
      return { query: query === '' ? '' : `?${query}`, address };
    },
  };
}
