import type { Text } from '../core/chronicle';
import { useWords } from '../session';
import { inLanguage } from '../words/words';

/** What the chronicle adds about an actor or a place. */
export function Note({ text }: { text: Text | null }) {
  const words = useWords();
  return text && <span className="basis">{inLanguage(text, words)}</span>;
}
