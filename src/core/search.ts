import type { Chronicle } from './chronicle';
import { type Findable, type SearchDocument, searchDocuments } from './searchDocuments';
import { plainOf, soundOf, wordsIn } from './searchFold';
import { indexDocuments, type Match } from './searchIndex';
import type { View } from './view';

/** What a query found, and the words of it, as `soundOf` folds them, that answered. */
export interface Hit {
  readonly document: SearchDocument;
  readonly sounds: ReadonlySet<string>;
}

/** Hits, the best first. */
export interface Hits {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

export interface Found {
  /** What was known by the view's day and clock, by kind, the kind with the best hit first. */
  readonly groups: readonly (Hits & { readonly kind: Findable })[];
  /** What came out later; empty in hindsight. */
  readonly later: Hits;
}

export interface Finder {
  readonly find: (query: string, view: Pick<View, 'day' | 'clock'>) => Found;
}

/** One letter begins half of all words. */
const LEAST_LETTERS = 2;
/** Most hits of a group that are told. */
const MOST = 5;
/** Of so many more the spelling is compared with the query letter by letter: what was typed counts more than what sounds like it. */
const COMPARED = 20;

/** Makes the finder of a chronicle in very many short steps, between any two of which whoever takes them may do something else. */
export function* finderSteps(chronicle: Chronicle): Generator<void, Finder> {
  const { documents, answer } = yield* indexDocuments(searchDocuments(chronicle));
  return {
    find(query, view) {
      const typed = foldedOf(query);
      const letters = typed.reduce((sum, { plain }) => sum + plain.length, 0);
      const sounds = typed.map(({ sound }) => sound);
      return sorted(letters < LEAST_LETTERS ? [] : answer(sounds), documents, typed, view);
    },
  };
}

function sorted(
  matches: readonly Match[],
  documents: readonly SearchDocument[],
  typed: readonly Typed[],
  { day, clock }: Pick<View, 'day' | 'clock'>,
): Found {
  const groups = new Map<Findable, Candidates>();
  const later = new Candidates();
  const isLater = ({ since }: SearchDocument) => clock === 'then' && since !== null && since > day;
  for (const match of matches) {
    const document = documents[match.at] as SearchDocument;
    if (isLater(document)) continue;
    let group = groups.get(document.kind);
    if (!group) {
      group = new Candidates();
      groups.set(document.kind, group);
    }
    group.add(document, match);
  }
  if (clock === 'then')
    for (const match of matches) {
      const document = documents[match.at] as SearchDocument;
      if (isLater(document) && !groups.get(document.kind)?.has(document)) later.add(document, match);
    }
  return {
    groups: [...groups]
      .map(([kind, group]) => ({ kind, group, score: group.ranked(typed)[0]?.score ?? 0 }))
      .sort((first, second) => second.score - first.score)
      .map(({ kind, group }) => ({ kind, ...group.told(typed) })),
    later: later.told(typed),
  };
}

/** The hits of a group, told once each: an event has a document for each day that added words to it. */
class Candidates {
  private readonly seen = new Set<unknown>();
  private readonly first: { readonly document: SearchDocument; readonly match: Match }[] = [];

  add(document: SearchDocument, match: Match): void {
    const before = this.seen.size;
    this.seen.add(keyOf(document));
    if (this.seen.size > before && before < COMPARED) this.first.push({ document, match });
  }

  has(document: SearchDocument): boolean {
    return this.seen.has(keyOf(document));
  }

  told(typed: readonly Typed[]): Hits {
    const hits = this.ranked(typed).slice(0, MOST);
    return { hits: hits.map(({ hit }) => hit), total: this.seen.size };
  }

  ranked(typed: readonly Typed[]): readonly { readonly score: number; readonly hit: Hit }[] {
    return this.first
      .map(({ document, match }) => ({
        score: match.score * (1 + likenessOf(document, typed)),
        hit: { document, sounds: new Set(match.sounds) },
      }))
      .sort((one, other) => other.score - one.score);
  }
}

function keyOf({ said, kind, id }: SearchDocument): unknown {
  return said ?? `${kind} ${id}`;
}

/** How like a name is to what was typed: 4 if it is just that, 3 if it sounds like it, else the share of words that it has letter by letter. */
function likenessOf({ title, names }: SearchDocument, typed: readonly Typed[]): number {
  return Math.max(...[...Object.values(title), ...names].map((name) => nameLikeness(foldedOf(name), typed)));
}

function nameLikeness(words: readonly Typed[], typed: readonly Typed[]): number {
  const share = typed.reduce((sum, { plain }) => sum + wordLikeness(words, plain), 0) / Math.max(1, typed.length);
  if (words.length !== typed.length) return share;
  if (share === 1) return 4;
  return words.every(({ sound }, at) => sound === typed[at]?.sound) ? 3 : share;
}

function wordLikeness(words: readonly Typed[], typed: string): number {
  if (words.some(({ plain }) => plain === typed)) return 1;
  return words.some(({ plain }) => plain.startsWith(typed)) ? 0.5 : 0;
}

/** A word, folded both ways. */
interface Typed {
  readonly plain: string;
  readonly sound: string;
}

function foldedOf(text: string): Typed[] {
  return wordsIn(text).map(({ text: word }) => ({ plain: plainOf(word), sound: soundOf(word) }));
}
