import { linkIn, showView } from './addressBar';
import { type LinkNote, parseView } from './core/link';
import { readableQuery } from './core/shortLink';
import type { Session } from './session';

/** A link to a view of this chronicle that is pasted onto the page is shown without a reload; Back undoes it. */
export function bindPaste({ view, facts }: Session, onNotes: (notes: readonly LinkNote[]) => void): () => void {
  const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
    if (target instanceof Element && target.closest('input, textarea')) return;
    const query = linkIn(clipboardData?.getData('text/plain').trim() ?? '');
    if (query === null) return;
    const readable = readableQuery(query, facts);
    const { view: asked, notes } = parseView(readable.query, facts);
    showView(view, asked, facts, 'push');
    onNotes([...readable.notes, ...notes]);
  };
  window.addEventListener('paste', onPaste);
  return () => window.removeEventListener('paste', onPaste);
}
