import { useState } from 'react';
import { saveText } from '../saveFile';
import { useWords } from '../session';
import { sourceWords } from '../words/source';
import { wordsFor } from '../words/words';

/** A text in one format, to copy and, where it has a file name, to download. */
interface Copy {
  readonly format: string;
  readonly text: () => string;
  readonly file?: { readonly name: string; readonly type: string };
}

/** Buttons that copy or download texts, and say so. */
export function CopyText({ copies }: { copies: readonly Copy[] }) {
  const own = wordsFor(sourceWords, useWords());
  const [said, setSaid] = useState('');
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(own.copied),
      () => setSaid(own.notCopied),
    );
  };
  return (
    <>
      <div className="cite-buttons">
        {copies.map(({ format, text, file }) => (
          <span key={format} className="cite-buttons">
            <button type="button" onClick={() => copy(text())}>
              {format === '' ? own.copy : own.copyAs(format)}
            </button>
            {file && (
              <button type="button" onClick={() => saveText(text(), file)}>
                {own.saveAs(format)}
              </button>
            )}
          </span>
        ))}
      </div>
      <output>{said}</output>
    </>
  );
}
