import '../style/card.css';
import '../style/dispute.css';
import { answersKnown } from '../core/dispute';
import { useSession, useSettledScene, useWords } from '../session';
import { select } from '../store';
import { disputeWords } from '../words/dispute';
import { inLanguage, wordsFor } from '../words/words';

/** Every question of which an account is known by the clock of the view. */
export function DisputeList() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const scene = useSettledScene(); // looked through once the slider rests, not at each step
  const { day, clock } = scene ?? view.getState();
  const own = wordsFor(disputeWords, words);
  const questions = Object.values(chronicle.disputes)
    .map((dispute) => ({ dispute, known: answersKnown(chronicle, dispute, day, clock).length }))
    .filter(({ known }) => known > 0);
  if (questions.length === 0) return null;
  return (
    <details className="filters disputes">
      <summary>
        {own.kinds} <span className="count">{words.number(questions.length)}</span>
      </summary>
      <ul>
        {questions.map(({ dispute, known }) => (
          <li key={dispute.id}>
            <button
              type="button"
              className="event-link"
              onClick={() => select(view, { type: 'dispute', id: dispute.id })}
            >
              <span>
                {inLanguage(dispute.question, words)} <span className="count">{own.accounts(known)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
