import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
// @ts-expect-error: the package ships no types
import { convert } from 'fontverter';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { CYRILLIC, LATIN_EXT } from '../../scripts/letters.mjs';
import { root } from '../../scripts/paths.mjs';
import type { Look, Outlined, Type } from '../../src/picture/look';
import { short } from '../../src/picture/xml';

const FOLDER = join(root, 'src/fonts');
const SLANT = 0.2; // of the sans, which has no italic of its own

type Script = 'latin' | 'latin-ext' | 'cyrillic';

const SCRIPTS = new Map<string, Script>([
  ...Array.from(LATIN_EXT, (letter) => [letter, 'latin-ext'] as const),
  ...Array.from(CYRILLIC, (letter) => [letter, 'cyrillic'] as const),
]);

/** Reads the project's fonts and draws letters with them, kerned, as path data; letters of no font of ours are boxes. */
export async function letterOutlines(): Promise<NonNullable<Look['outlined']>> {
  const styles = ['sans', 'serif-600', 'serif-italic'].flatMap((style) =>
    scriptsOf(style).map((script) => `${style}-${script}`),
  );
  const faces = new Map(await Promise.all(styles.map(async (name) => [name, await faceOf(name)] as const)));
  const fonts = new Map<string, Font>();
  const glyphs = new Map<string, Glyph>();

  const fontFor = (type: Type, script: Script): { font: Font; key: string } => {
    const style = type.family === '--text' ? 'sans' : type.italic ? 'serif-italic' : 'serif-600';
    const name = faces.has(`${style}-${script}`) ? `${style}-${script}` : `${style}-latin`;
    const key = style === 'sans' ? `${name} ${type.weight}` : name;
    let font = fonts.get(key);
    if (!font) {
      font = new Font(faces.get(name) as Face);
      if (style === 'sans') font.setVariations([new Variation('wght', type.weight)]);
      fonts.set(key, font);
    }
    return { font, key };
  };

  return (letters, type) => {
    const slant = type.italic && type.family === '--text' ? SLANT : 0;
    let x = 0;
    let data = '';
    for (const { text, script } of runsOf(letters)) {
      const { font, key } = fontFor(type, script);
      const scale = type.size / UNITS;
      for (const { id, advance } of shaped(font, text)) {
        const name = `${key} ${id}`;
        const glyph = glyphs.get(name) ?? font.glyphToJson(id);
        glyphs.set(name, glyph);
        data += drawn(glyph, x, scale, slant);
        x += advance * scale + type.spacing;
      }
    }
    return { data, width: x } satisfies Outlined;
  };
}

const UNITS = 1000; // to the em, in all our fonts

type Glyph = ReturnType<Font['glyphToJson']>;

function scriptsOf(style: string): readonly Script[] {
  return style === 'sans' ? ['latin', 'latin-ext', 'cyrillic'] : ['latin', 'cyrillic'];
}

async function faceOf(name: string): Promise<Face> {
  const font: Uint8Array = await convert(await readFile(join(FOLDER, `${name}.woff2`)), 'sfnt');
  return new Face(new Blob(new Uint8Array(font).buffer));
}

/** The text in pieces that one file of letters draws each. */
function runsOf(text: string): { text: string; script: Script }[] {
  const runs: { text: string; script: Script }[] = [];
  for (const letter of text) {
    const script = SCRIPTS.get(letter) ?? 'latin';
    const last = runs.at(-1);
    if (last?.script === script) last.text += letter;
    else runs.push({ text: letter, script });
  }
  return runs;
}

function shaped(font: Font, text: string): { id: number; advance: number }[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, at) => ({ id: codepoint, advance: positions[at]?.xAdvance ?? 0 }));
}

/** A glyph's path at its place; fonts count upwards, pictures downwards. */
function drawn(glyph: Glyph, x: number, scale: number, slant: number): string {
  return glyph
    .map(({ type, values }) => {
      const numbers = values.map((value, at) =>
        at % 2 === 0 ? x + (value + slant * (values[at + 1] ?? 0)) * scale : -value * scale,
      );
      return `${type}${numbers.map(short).join(' ')}`;
    })
    .join('');
}
