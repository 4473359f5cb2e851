import { useId, useState } from 'react';
import { linkBase } from '../addressBar';
import { SCOPES, type Scope } from '../core/export/exported';
import { exportedOf } from '../core/export/exportedOf';
import { FORMATS, type Format, fileNameOf } from '../core/export/formats';
import { saveText } from '../saveFile';
import { type Session, useSession, useSettledScene, useView, useWords } from '../session';
import { today } from '../today';
import { exportWords } from '../words/export';
import { wordingOf } from '../words/exportWording';
import { plainDay } from '../words/spokenDate';
import { type Words, wordsFor } from '../words/words';
import '../style/export.css';

/** What goes into a file, and a button for each format. */
export function ExportChoices() {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(exportWords, words);
  const [scope, setScope] = useState<Scope>('shown');
  return (
    <>
      <ScopeChoice scope={scope} onScope={setScope} />
      <ul className="export-formats">
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <li key={format}>
            <button
              type="button"
              aria-label={own.download(own.formats[format].name)}
              onClick={() => download(session, words, scope, format)}
            >
              {own.formats[format].name}
            </button>{' '}
            <span className="aside">{own.formats[format].about}</span>
          </li>
        ))}
      </ul>
      <Follow />
    </>
  );
}

function ScopeChoice({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const words = useWords();
  const own = wordsFor(exportWords, words);
  const counts = useSettledScene()?.counts;
  const then = useView(({ clock, day }) => (clock === 'then' ? day : null));
  const name = useId();
  const label: Record<Scope, string> = {
    shown: own.shown(words.number(counts?.shown ?? 0)),
    all: own.all(words.number(counts?.known ?? 0)),
  };
  return (
    <fieldset className="export-scope">
      <legend>{own.scope}</legend>
      {SCOPES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === scope} onChange={() => onScope(one)} /> {label[one]}
        </label>
      ))}
      {then !== null && <p className="aside">{own.onlyKnown(plainDay(then, words))}</p>}
    </fieldset>
  );
}

/** The files that the site keeps, for programs that look again by themselves. */
function Follow() {
  const { chronicle } = useSession();
  const own = wordsFor(exportWords, useWords());
  const language = useView((view) => view.language);
  const file = `./chronicles/${chronicle.id}.${language}`;
  return (
    <p className="aside export-follow">
      {own.follow} <a href={`${file}.atom`}>{own.feed}</a>, <a href={`${file}.ics`}>{own.calendar}</a>
    </p>
  );
}

function download({ index, view }: Session, words: Words, scope: Scope, format: Format): void {
  const occasion = { scope, wording: wordingOf(words), linkBase: linkBase(), exportedOn: today() };
  const exported = exportedOf(index, view.getState(), occasion);
  const { write, type } = FORMATS[format];
  saveText(write(exported), { name: fileNameOf(exported, format), type });
}
