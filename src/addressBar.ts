import { chronicles, homeChronicle } from 'virtual:chronicles';
import { formatView, type LinkFacts, type LinkNote, parseView } from './core/link';
import { sameIn, sameView, VIEW_FIELDS, type View } from './core/view';
import { openView, type ViewStore } from './store';

const THROTTLE_MS = 320; // Safari allows 100 history calls in 30 s
const CHRONICLE_KEY = 'chronicle';
const EMBED_KEY = 'embed';

/** Whether a change of a field is a deliberate act that Back undoes, or a movement that replaces the entry. */
const HISTORY: { readonly [Field in keyof View]: 'push' | 'replace' } = {
  tour: 'push',
  step: 'push',
  day: 'replace',
  camera: 'replace',
  mode: 'push',
  window: 'replace',
  clock: 'push',
  since: 'push',
  layers: 'push',
  selection: 'push',
  list: 'push',
  kinds: 'push',
  statuses: 'push',
  actors: 'push',
  places: 'push',
  bounds: 'push',
  sources: 'push',
  disputed: 'push',
  placed: 'push',
  language: 'push',
};

/** The chronicle that the address names, if there is such a one; else the home one, with a note where a name was given. */
export function namedChronicle(): { id: string; notes: readonly LinkNote[] } {
  const value = new URLSearchParams(window.location.search).get(CHRONICLE_KEY);
  if (value === null || chronicles.some(({ id }) => id === value)) return { id: value ?? homeChronicle, notes: [] };
  return { id: homeChronicle, notes: [{ key: CHRONICLE_KEY, value, problem: 'unknown' }] };
}

const TO_PREPARE = /[?&](s|tour)=/;

/** Makes the address one that can be read, if it is a short link or names a tour; the code for it is fetched only then. */
export async function prepareAddress(facts: LinkFacts): Promise<readonly LinkNote[]> {
  if (!TO_PREPARE.test(window.location.search)) return [];
  const { preparedQuery } = await import('./preparedQuery');
  const { query, notes } = await preparedQuery(window.location.search, facts, namedChronicle().id);
  window.history.replaceState(null, '', `?${query.replace('?', '')}${window.location.hash}`);
  return notes;
}

/** Whether the page is a guest in another one and shows no more than it must: a matter of the page, not of the view. */
export function isEmbedded(): boolean {
  return new URLSearchParams(window.location.search).has(EMBED_KEY);
}

/** Reads the address. A camera in the hash, as other web maps write it, counts more: no address of ours keeps a hash, so it was just written. */
export function readAddress(facts: LinkFacts): { view: View; notes: readonly LinkNote[] } {
  return parseView(queryOf(window.location), facts);
}

function queryOf({ search, hash }: Pick<URL, 'search' | 'hash'>): string {
  return hash.startsWith('#map=') ? `${hash.slice(1)}&${search.slice(1)}` : search;
}

/** The whole address of a view, to be handed on: it opens a page of its own, wherever it was taken from. Written as readable links are or in another way. */
export function addressOf(view: View, facts: LinkFacts, write = formatView): string {
  return addressWith([], write(view, facts));
}

/**
 * Shows a view that was not reached by hand: what the page around a frame asks for takes the place of the entry, since
 * it is no act of the reader's; a link that the reader brings is one, and Back undoes it.
 */
export function showView(store: ViewStore, view: View, facts: LinkFacts, entry: 'push' | 'replace'): void {
  window.history[`${entry}State`](null, '', hereOf(view, facts));
  openView(store, view);
}

/** What a text says behind its `?` if it is the whole address of a view of this chronicle here; null for any other text. */
export function linkIn(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const { origin, pathname } = window.location;
  if (!url || url.origin !== origin || url.pathname !== pathname) return null;
  const { id } = namedChronicle();
  return (url.searchParams.get(CHRONICLE_KEY) ?? homeChronicle) === id ? queryOf(url) : null;
}

/** What stands before a view in an address: where the app is, and the chronicle where it is not the home one. */
export function linkBase(): string {
  const address = addressWith([], '');
  return `${address}${address.includes('?') ? '&' : '?'}`;
}

/** Keeps address and view the same, both ways, until the returned function is called. `onNotes` hears what a link could not say. */
export function bindAddress(
  store: ViewStore,
  facts: LinkFacts,
  onNotes: (notes: readonly LinkNote[]) => void,
): () => void {
  let written = store.getState();
  let timer: ReturnType<typeof setTimeout> | null = null;
  window.history.replaceState(null, '', hereOf(written, facts));

  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!sameView(written, store.getState())) {
      written = store.getState();
      window.history.replaceState(null, '', hereOf(written, facts));
    }
  };
  const onView = (view: View, before: View) => {
    if (sameView(view, written)) return;
    if (hereOf(view, facts) === window.location.href) {
      written = view;
      return;
    }
    if (VIEW_FIELDS.some((field) => HISTORY[field] === 'push' && !sameIn(field, view, before))) {
      if (timer !== null) {
        clearTimeout(timer);
        timer = null;
        window.history.replaceState(null, '', hereOf(before, facts)); // the entry that is left says where it was left
      }
      written = view;
      window.history.pushState(null, '', hereOf(view, facts));
    } else timer ??= setTimeout(flush, THROTTLE_MS);
  };
  const onAddress = async () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await prepareAddress(facts).catch(() => {});
    const { view, notes } = readAddress(facts);
    written = view;
    openView(store, view);
    onNotes(notes);
    if (window.location.hash !== '') window.history.replaceState(null, '', hereOf(view, facts));
  };
  const unsubscribe = store.subscribe(onView);
  window.addEventListener('popstate', onAddress);
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    window.removeEventListener('popstate', onAddress);
    window.removeEventListener('pagehide', flush);
  };
}

/** The address of a view in this page, which stays a guest if it was one. */
function hereOf(view: View, facts: LinkFacts): string {
  return addressWith(isEmbedded() ? [EMBED_KEY] : [], formatView(view, facts));
}

function addressWith(more: readonly string[], view: string): string {
  const { origin, pathname } = window.location;
  const { id } = namedChronicle();
  const named = id === homeChronicle ? [] : [`${CHRONICLE_KEY}=${encodeURIComponent(id)}`];
  const query = [...named, ...more, view].filter((part) => part !== '').join('&');
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}
