import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { formatDay } from '../core/day';
import { filmDays, filmSeconds } from '../core/filmDays';
import { PACES, type Pace } from '../core/playing';
import { reachOf } from '../core/view';
import type { FilmProgress } from '../film/filmFile';
import { FILM_FORMATS, type FilmFormat } from '../film/writer';
import { FILM_SIZES } from '../picture/size';
import { useSession, useView, useWords } from '../session';
import { useTheme } from '../theme';
import { filmWords } from '../words/film';
import { plainDay } from '../words/spokenDate';
import { timeWords } from '../words/time';
import { wordsFor } from '../words/words';
import { Choice } from './Choice';
import { daysWished, type FilmWish, firstWish, MOST_PICTURES, SPEEDS, severalShown } from './filmWish';
import { Radios } from './Radios';
import { megabytes, useFilmMaking } from './useFilmMaking';
import '../style/picture.css';

/** What a film shall be, and its making. */
export function FilmChoices() {
  const { chronicle, index } = useSession();
  const words = useWords();
  const own = wordsFor(filmWords, words);
  const time = wordsFor(timeWords, words);
  const theme = useTheme();
  const view = useView((state) => state);
  const formats = useFormats();
  const { progress, said, say, make, cancel } = useFilmMaking();
  const [wish, setWish] = useState(() => firstWish(chronicle));
  const change = (part: Partial<FilmWish>) => {
    setWish({ ...wish, ...part });
    say('');
  };
  const span = wish.span === 'shown' && !severalShown(view) ? 'whole' : wish.span;
  const days = daysWished({ ...wish, span }, chronicle, view);
  const [first, last, { pace, speed }] = [days?.first, days?.last, wish];
  const pictures = useMemo(
    () => (first === undefined || last === undefined ? 0 : filmDays(index, view, pace, { first, last }).length),
    [index, view, pace, first, last],
  );
  const reach = reachOf(chronicle);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!formats) return;
    if (!days) return say(own.badDays(plainDay(reach.start, words), plainDay(reach.end - 1, words)));
    if (pictures > MOST_PICTURES) return say(own.tooMany(MOST_PICTURES));
    const format = formats.includes(wish.format) ? wish.format : 'gif';
    const { scale, ...size } = FILM_SIZES[wish.size];
    void make({ format, size, scale, theme, ...days, pace, speed });
  };
  return (
    <form className="picture-choices" onSubmit={save} noValidate>
      <p className="aside">{own.about}</p>
      {formats?.includes('webm') && (
        <Radios
          label={own.format}
          value={wish.format}
          of={FILM_FORMATS}
          names={own.formats}
          onChoose={(format) => change({ format })}
        />
      )}
      {formats?.includes('webm') === false && <p className="aside">{own.onlyGif}</p>}
      <div className="picture-own">
        <Choice
          label={own.size}
          value={wish.size}
          of={Object.keys(FILM_SIZES) as FilmWish['size'][]}
          nameOf={(size) => own.sized(own.sizes[size], FILM_SIZES[size].width, FILM_SIZES[size].height)}
          onChoose={(size) => change({ size })}
        />
        <Choice
          label={own.days}
          value={span}
          of={severalShown(view) ? ['whole', 'shown', 'own'] : ['whole', 'own']}
          nameOf={(one) => own.spans[one]}
          onChoose={(one) => change({ span: one })}
        />
        <Choice
          label={own.pace}
          value={pace}
          of={PACES}
          nameOf={(one: Pace) => time.paces[one]}
          onChoose={(one) => change({ pace: one })}
        />
        <Choice
          label={own.speed}
          value={speed}
          of={SPEEDS}
          nameOf={(one) => time.perSecond(one)}
          onChoose={(one) => change({ speed: one })}
        />
      </div>
      {span === 'own' && (
        <div className="picture-own">
          {(['first', 'last'] as const).map((end) => (
            <label key={end}>
              <span>{end === 'first' ? own.from : own.to}</span>
              <input
                type="date"
                min={formatDay(reach.start)}
                max={formatDay(reach.end - 1)}
                value={wish.own[end]}
                onChange={({ target }) => change({ own: { ...wish.own, [end]: target.value } })}
              />
            </label>
          ))}
        </div>
      )}
      {pictures > 0 && <p className="picture-pixels">{own.plan(pictures, total(filmSeconds(pictures, speed)))}</p>}
      <div className="picture-buttons">
        {/* not disabled in truth: it would lose the focus that it has just been pressed with */}
        <button type="submit" className="action" aria-disabled={progress !== null || formats === null}>
          {own.make}
        </button>
        {progress && (
          <button type="button" className="action" onClick={cancel}>
            {own.cancel}
          </button>
        )}
      </div>
      {progress && <Progress progress={progress} />}
      <output>{said}</output>
    </form>
  );
}

function Progress({ progress: { done, pictures, bytes } }: { progress: FilmProgress }) {
  const words = useWords();
  const own = wordsFor(filmWords, words);
  const text = done === 0 ? own.planning : own.progress(words.number(done), words.number(pictures));
  return (
    <div className="film-progress">
      <progress aria-label={own.making} max={pictures || 1} value={done === 0 ? undefined : done} />
      <p className="picture-pixels">
        {text}
        {bytes > 0 && `, ${own.weight(megabytes(bytes, words.locale))}`}
      </p>
    </div>
  );
}

/** The formats that this browser writes; null until that is known. */
function useFormats(): readonly FilmFormat[] | null {
  const [formats, setFormats] = useState<readonly FilmFormat[] | null>(null);
  useEffect(() => {
    import('../film/webmWriter')
      .then(({ webmCodec }) => webmCodec(FILM_SIZES.wide))
      .then(
        (codec) => setFormats(codec ? FILM_FORMATS : ['gif']),
        () => setFormats(['gif']),
      );
  }, []);
  return formats;
}

function total(seconds: readonly number[]): number {
  return Math.round(seconds.reduce((sum, one) => sum + one, 0));
}
