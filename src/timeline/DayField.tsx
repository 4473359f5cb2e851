import { useEffect, useId, useState } from 'react';
import type { Day } from '../core/day';
import { readTypedDay, type TypedDay } from '../core/typedDay';
import { reachOf } from '../core/view';
import { useSession, useWords } from '../session';
import { dateNames } from '../words/dateNames';
import { plainDay, shortDate } from '../words/spokenDate';
import { timeWords } from '../words/time';
import { wordsFor } from '../words/words';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  /** Hears a day that has been typed and lies within the chronicle. */
  readonly onDay: (day: Day) => void;
}

/** What was typed and has not become the day yet. */
interface Draft {
  readonly text: string;
  /** What it was read as; null while one types. */
  readonly read: TypedDay | { readonly type: 'outside' } | null;
}

/** A day as text, which is read when Enter is pressed or the field is left; what cannot be read stays, with the reason. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const { chronicle } = useSession();
  const words = useWords();
  const own = wordsFor(timeWords, words);
  const problemId = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a day that has come from elsewhere takes the draft's place
  useEffect(() => setDraft(null), [day]);
  const reach = reachOf(chronicle);

  const take = (text: string, typed: TypedDay) => {
    if (typed.type !== 'day') return setDraft({ text, read: typed });
    if (typed.day < reach.start || typed.day >= reach.end) return setDraft({ text, read: { type: 'outside' } });
    setDraft(null);
    onDay(typed.day);
  };
  const submit = () => {
    if (draft === null || draft.read) return;
    if (draft.text.trim() === '') setDraft(null);
    else take(draft.text, readTypedDay(draft.text, day, dateNames(words.locale)));
  };
  const read = draft?.read ?? null;
  return (
    <div className="day-field">
      <input
        type="text"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? shortDate(day, words)}
        aria-invalid={read !== null}
        aria-describedby={problemId}
        onChange={({ target }) => setDraft({ text: target.value, read: null })}
        onFocus={({ target }) => target.select()}
        onBlur={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
          if (event.key !== 'Escape' || draft === null) return;
          event.stopPropagation(); // it takes back what was typed, and nothing else
          setDraft(null);
        }}
      />
      <span className="day-problem" id={problemId} aria-live="polite">
        {read && (
          <>
            {read.type === 'unreadable' && own.unreadable(plainDay(day, words))}
            {read.type === 'no-such-day' && own.noSuchDay}
            {read.type === 'outside' && own.outside(plainDay(reach.start, words), plainDay(reach.end - 1, words))}
            {read.type === 'either' && (
              <>
                {own.whichDay}
                {read.days.map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="action"
                    onClick={() => take(draft?.text ?? '', { type: 'day', day: one })}
                  >
                    {plainDay(one, words)}
                  </button>
                ))}
              </>
            )}
          </>
        )}
      </span>
    </div>
  );
}
