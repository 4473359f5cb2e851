import { useSession, useView, useWords } from '../session';
import { shownTime } from '../words/shownTime';
import { inLanguage } from '../words/words';

/** The title of the chronicle, and the view in words. */
export function Plate() {
  const { chronicle } = useSession();
  const words = useWords();
  const day = useView((view) => view.day);
  const mode = useView((view) => view.mode);
  const window = useView((view) => view.window);
  const clock = useView((view) => view.clock);
  const filtered = useView((view) => view.kinds.length + view.statuses.length + view.actors.length > 0);
  return (
    <header className="plate">
      <h1>{inLanguage(chronicle.title, words)}</h1>
      <p className="plate-subtitle">{inLanguage(chronicle.subtitle, words)}</p>
      <p className="plate-view">
        <strong>{shownTime({ day, mode, window }, words)}</strong>{' '}
        <span>{words.clock(clock).toLocaleLowerCase(words.locale)}</span>
        {filtered && <span> · {words.plate.filtered}</span>}
      </p>
    </header>
  );
}
