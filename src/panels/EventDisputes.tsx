import { disputesOf } from '../core/dispute';
import { useSession, useView, useWords } from '../session';
import { select } from '../store';
import '../style/dispute.css';
import { disputeWords } from '../words/dispute';
import { inLanguage, wordsFor } from '../words/words';

/** The open questions that an event is part of, as far as was known. */
export function EventDisputes({ id }: { id: string }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const day = useView((state) => state.day);
  const clock = useView((state) => state.clock);
  const own = wordsFor(disputeWords, words);
  return disputesOf(chronicle, id, day, clock).map((dispute) => (
    <button
      key={dispute}
      type="button"
      className="event-link dispute-link"
      onClick={() => select(view, { type: 'dispute', id: dispute })}
    >
      {own.differ(inLanguage(chronicle.disputes[dispute]?.question ?? {}, words))}
    </button>
  ));
}
