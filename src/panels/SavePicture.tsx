import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { THEMES, type Theme } from '../picture/look';
import { FORMATS, type Format, isSize, LARGEST_SIDE, SIZES, SMALLEST_SIDE, scaleFor } from '../picture/size';
import type { PictureFile } from '../pictureFile';
import type { PictureForm } from '../pictureOfSession';
import type { Size } from '../plan/projection';
import { saveFile } from '../saveFile';
import { type Session, useSession, useWords } from '../session';
import { useTheme } from '../theme';
import { pictureWords } from '../words/picture';
import { wordsFor } from '../words/words';
import { Choice } from './Choice';
import { Radios } from './Radios';
import '../style/picture.css';

const CHOICES = ['asShown', 'card', 'screen', 'a4', 'own'] as const;

/** What the reader wants; a theme of null is that of the screen. */
interface Wish {
  readonly format: Format;
  readonly choice: (typeof CHOICES)[number];
  readonly own: Size;
  readonly theme: Theme | null;
}

const FIRST_WISH: Wish = { format: 'png', choice: 'asShown', own: { width: 1600, height: 1000 }, theme: null };

/** What is on the screen as a file, in the format, size and colours that the reader chooses. */
export function SavePicture() {
  const words = wordsFor(pictureWords, useWords());
  const [open, setOpen] = useState(false);
  return (
    <details className="cite-view" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.save}</summary>
      {open && <Choices />}
    </details>
  );
}

function Choices() {
  const session = useSession();
  const own = wordsFor(pictureWords, useWords());
  const shownTheme = useTheme();
  const [wish, setWish] = useState(FIRST_WISH);
  const [said, setSaid] = useState('');
  const [making, setMaking] = useState(false);
  const form = useForm(wish, wish.theme ?? shownTheme);
  const change = (part: Partial<Wish>) => {
    setWish({ ...wish, ...part });
    setSaid('');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (wish.choice === 'own' && !isSize(wish.own)) return setSaid(own.badSize(SMALLEST_SIDE, LARGEST_SIDE));
    setMaking(true);
    setSaid(own.making);
    const made = await fileOrReason(session, form, wish.format, own);
    setMaking(false);
    if (typeof made === 'string') return setSaid(made);
    saveFile(made.content, made.name);
    setSaid(own.made(made.name));
  };
  return (
    <form className="picture-choices" onSubmit={save} noValidate>
      <Radios
        label={own.format}
        value={wish.format}
        of={FORMATS}
        names={own.formats}
        onChoose={(format) => change({ format })}
      />
      <Choice
        label={own.size}
        value={wish.choice}
        of={CHOICES}
        nameOf={(choice) => own.sizes[choice]}
        onChoose={(choice) => change({ choice })}
      />
      {wish.choice === 'own' ? (
        <OwnSize size={wish.own} onSize={(size) => change({ own: size })} />
      ) : (
        <p className="picture-pixels">{own.pixels(form.size.width, form.size.height)}</p>
      )}
      <Radios
        label={own.theme}
        value={wish.theme ?? shownTheme}
        of={THEMES}
        names={own.themes}
        onChoose={(theme) => change({ theme })}
      />
      <div className="picture-buttons">
        <button type="submit" className="action" disabled={making}>
          {own.make}
        </button>
        <button type="button" className="action" onClick={() => window.print()}>
          {own.print}
        </button>
      </div>
      <output>{said}</output>
    </form>
  );
}

/** The file, or why there is none, in words. */
async function fileOrReason(
  session: Session,
  form: PictureForm,
  format: Format,
  words: { readonly refused: string; readonly notMade: string },
): Promise<PictureFile | string> {
  try {
    const { pictureFile } = await import('../pictureFile');
    return (await pictureFile(session, form, format)) ?? words.refused;
  } catch (error) {
    console.error(error);
    return words.notMade;
  }
}

function useForm({ choice, own }: Wish, theme: Theme): PictureForm {
  const shown = useSyncExternalStore(onResize, screenNow);
  if (choice === 'own') return { theme, size: own, dpi: null, scale: scaleFor(own) };
  if (choice !== 'asShown') {
    const { dpi, ...size } = SIZES[choice];
    return { theme, size, dpi, scale: scaleFor(size) };
  }
  const [width = 0, height = 0, scale = 1] = shown.split(' ').map(Number);
  return { theme, size: { width: Math.round(width * scale), height: Math.round(height * scale) }, dpi: null, scale };
}

function onResize(update: () => void): () => void {
  window.addEventListener('resize', update);
  return () => window.removeEventListener('resize', update);
}

/** Width and height of the window and how many pixels of the screen one of these is, as one string that can be compared. */
function screenNow(): string {
  return `${window.innerWidth} ${window.innerHeight} ${window.devicePixelRatio || 1}`;
}

function OwnSize({ size, onSize }: { size: Size; onSize: (size: Size) => void }) {
  const own = wordsFor(pictureWords, useWords());
  return (
    <div className="picture-own">
      {(['width', 'height'] as const).map((side) => (
        <label key={side}>
          <span>{own[side]}</span>
          <input
            type="number"
            min={SMALLEST_SIDE}
            max={LARGEST_SIDE}
            value={Number.isNaN(size[side]) ? '' : size[side]}
            onChange={({ target }) => onSize({ ...size, [side]: target.valueAsNumber })}
          />
        </label>
      ))}
    </div>
  );
}
