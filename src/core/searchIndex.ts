import MiniSearch, { type SearchResult } from 'minisearch';
import type { Findable, SearchDocument } from './searchDocuments';
import { soundOf, wordsIn } from './searchFold';

/** A document that has words of a query, by its place in the list, with those words of it as `soundOf` folds them. */
export interface Match {
  readonly at: number;
  readonly score: number;
  readonly sounds: readonly string[];
}

/**
 * Answers words of a query, folded by `soundOf`, with what has all of them or, if nothing has, some; the best first. The
 * last word may be unfinished.
 */
export type SearchIndex = (sounds: readonly string[]) => readonly Match[];

interface Indexed {
  readonly documents: readonly SearchDocument[];
  readonly answer: SearchIndex;
}

const WEIGHT: Readonly<Record<Findable, number>> = {
  actor: 1.6,
  place: 1.6,
  territory: 1.3,
  source: 1.2,
  event: 1.2,
  dispute: 1,
  report: 0.6,
  statement: 0.6,
};

/** Indexes what it is given one document after the other, in steps of one; at last it answers from those that were given. */
export function* indexDocuments(given: Iterable<SearchDocument>): Generator<void, Indexed> {
  const documents: SearchDocument[] = [];
  const sound = remembering(soundOf);
  const index = new MiniSearch<number>({
    fields: ['title', 'names', 'more'],
    extractField: (at, field) => (field === 'id' ? at : textOf(documents[at] as SearchDocument, field)) as string,
    tokenize: (text) => wordsIn(text).map(({ text: word }) => sound(word)),
    processTerm: (term) => (term === '' || FILLERS.has(term) ? null : term),
    searchOptions: {
      tokenize: (query) => query.split(' '),
      processTerm: (term) => term || null,
      boost: { title: 3, names: 2.6, more: 1 },
      boostDocument: (at) => WEIGHT[(documents[at] as SearchDocument).kind],
      prefix: (term, at, terms) => at === terms.length - 1 || term.length > 2,
      fuzzy: (term, _, terms) => (term.length < 4 ? false : term.length < 6 || terms.length > 1 ? 1 : 2),
    },
  });
  for (const document of given) {
    documents.push(document);
    index.add(documents.length - 1);
    yield;
  }
  const answer: SearchIndex = (sounds) => {
    const query = sounds
      .filter((word, at) => word !== '' && (at === sounds.length - 1 || !FILLERS.has(word)))
      .join(' ');
    const all = index.search(query, { combineWith: 'AND' });
    return (all.length > 0 ? all : index.search(query)).map(matchOf);
  };
  return { documents, answer };
}

/** Words that stand in every sentence and find nothing. */
const FILLERS = new Set(
  'a an and as at by for from in is it of on or that the to with у в на і й та з із до про за що не и с из по о'
    .split(' ')
    .map(soundOf),
);

function matchOf({ id, score, terms }: SearchResult): Match {
  return { at: id, score, sounds: terms };
}

function textOf({ title, names, more }: SearchDocument, field: string): string {
  return (field === 'title' ? Object.values(title) : field === 'names' ? names : more).join('\n');
}

/** A chronicle says few words often. */
function remembering(fold: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = fold(word);
      known.set(word, folded);
    }
    return folded;
  };
}
