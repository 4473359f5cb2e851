import { filtersOn } from '../core/filters';
import { useSession, useView, useWords } from '../session';
import { shownTime } from '../words/shownTime';
import { plainDay, spokenDay } from '../words/spokenDate';
import { inLanguage } from '../words/words';

/** The title of the chronicle, and the view in words; one line where there is little room, without what is spare. */
export function Plate() {
  const { chronicle } = useSession();
  const words = useWords();
  const day = useView((view) => view.day);
  const mode = useView((view) => view.mode);
  const window = useView((view) => view.window);
  const clock = useView((view) => view.clock);
  const filtered = useView((view) => filtersOn(view).length > 0);
  const weekday = spokenDay(day, words).replace(plainDay(day, words), '');
  return (
    <header className="plate" data-cover="">
      <h1>{inLanguage(chronicle.title, words)}</h1>
      <p className="plate-subtitle">{inLanguage(chronicle.subtitle, words)}</p>
      <p className="plate-view">
        <strong>{withSpare(shownTime({ day, mode, window }, words), weekday)}</strong>{' '}
        <span className="spare">{words.clock(clock).toLocaleLowerCase(words.locale)}</span>
        {filtered && <span> · {words.plate.filtered}</span>}
      </p>
    </header>
  );
}

/** A text whose given part is left out, for the eye only, where there is little room. */
function withSpare(text: string, part: string) {
  const at = part === '' ? -1 : text.indexOf(part);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span className="spare">{part}</span>
      {text.slice(at + part.length)}
    </>
  );
}
