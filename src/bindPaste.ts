import { linkIn, showView } from './addressBar';
import { type LinkNote, parseView } from './core/link';
import { preparedQuery } from './preparedQuery';
import type { Session } from './session';

/** A link to a view of this chronicle that is pasted onto the page is shown without a reload; Back undoes it. */
export function bindPaste(
  { chronicle, view, facts }: Session,
  onNotes: (notes: readonly LinkNote[]) => void,
): () => void {
  const onPaste = async ({ target, clipboardData }: ClipboardEvent) => {
    if (target instanceof Element && target.closest('input, textarea')) return;
    const query = linkIn(clipboardData?.getData('text/plain').trim() ?? '');
    if (query === null) return;
    const readable = await preparedQuery(query, facts, chronicle.id);
    const { view: asked, notes } = parseView(readable.query, facts);
    showView(view, asked, facts, 'push');
    onNotes([...readable.notes, ...notes]);
  };
  window.addEventListener('paste', onPaste);
  return () => window.removeEventListener('paste', onPaste);
}
