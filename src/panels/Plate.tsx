import { useSession, useView, useWords } from '../session';
import { spokenDay } from '../words/spokenDate';
import { inLanguage } from '../words/words';

/** The title of the chronicle, and the view in words. */
export function Plate() {
  const { chronicle } = useSession();
  const words = useWords();
  const day = useView((view) => view.day);
  const mode = useView((view) => view.mode);
  const days = useView((view) => view.window);
  const clock = useView((view) => view.clock);
  const filtered = useView((view) => view.kinds.length + view.statuses.length + view.actors.length > 0);
  const date = spokenDay(day, words);
  const shown = {
    moment: words.plate.moment(date),
    window: words.plate.window(days, date),
    until: words.plate.until(date),
    all: words.plate.all,
  }[mode];
  return (
    <header className="plate">
      <h1>{inLanguage(chronicle.title, words)}</h1>
      <p className="plate-subtitle">{inLanguage(chronicle.subtitle, words)}</p>
      <p className="plate-view">
        <strong>{shown}</strong> <span>{words.clock(clock).toLocaleLowerCase(words.locale)}</span>
        {filtered && <span> · {words.plate.filtered}</span>}
      </p>
    </header>
  );
}
