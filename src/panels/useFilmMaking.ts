import { useEffect, useRef, useState } from 'react';
import type { FilmForm, FilmProgress } from '../film/filmFile';
import { saveFile } from '../saveFile';
import { useSession, useWords } from '../session';
import { filmWords } from '../words/film';
import { wordsFor } from '../words/words';

export interface FilmMaking {
  /** Null while nothing is made; before the first picture nothing is done. */
  readonly progress: FilmProgress | null;
  /** How it went, in words. */
  readonly said: string;
  readonly say: (said: string) => void;
  readonly make: (form: FilmForm) => Promise<void>;
  readonly cancel: () => void;
}

const NOTHING_DONE: FilmProgress = { done: 0, pictures: 0, bytes: 0 };

/** Makes one film at a time and hands it to the reader. What is half made when its form goes is given up. */
export function useFilmMaking(): FilmMaking {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(filmWords, words);
  const making = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<FilmProgress | null>(null);
  const [said, say] = useState('');
  useEffect(() => () => making.current?.abort(), []);

  const make = async (form: FilmForm) => {
    if (making.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    making.current = controller;
    setProgress(NOTHING_DONE);
    say('');
    try {
      const { filmFile } = await import('../film/filmFile');
      const file = await filmFile(session, form, { signal, onProgress: setProgress });
      if (file) saveFile(file.content, file.name);
      say(file ? own.made(file.name, megabytes(file.content.size, words.locale)) : own.refused);
    } catch (error) {
      if (!signal.aborted) console.error(error);
      say(signal.aborted ? own.cancelled : own.notMade);
    }
    making.current = null;
    setProgress(null);
  };
  return { progress, said, say, make, cancel: () => making.current?.abort() };
}

/** Bytes in millions, with two digits that count: `0.24`, `3.1`, `12`. */
export function megabytes(bytes: number, locale: string): string {
  return (bytes / 1_000_000).toLocaleString(locale, { maximumSignificantDigits: 2 });
}
