import faces from './style/fonts.css?raw';

const FILES: Readonly<Record<string, string>> = import.meta.glob('./fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * Loads the rules of our fonts that a text needs, with the fonts in them, for a picture that must fetch nothing; a font
 * is fetched once for all texts. Rejects where one cannot be had.
 */
export function fontFaceLoader(): (text: string) => Promise<string> {
  const loaded = new Map<string, Promise<string>>();
  const load = (face: string) => {
    const loading = loaded.get(face) ?? embedded(face);
    loaded.set(face, loading);
    return loading;
  };
  return async (text) => {
    const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
    const needed = (faces.match(/@font-face \{[^}]*\}/g) ?? []).filter((face) => serves(face, letters));
    return (await Promise.all(needed.map(load))).join('');
  };
}

/** Whether one of the letters is in the range that a rule is for. */
function serves(face: string, letters: ReadonlySet<number>): boolean {
  const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
  return [...letters].some((letter) => ranges.some(([first = 0, last = 0]) => letter >= first && letter <= last));
}

async function embedded(face: string): Promise<string> {
  const [reference = '', path = ''] = face.match(/url\("\.\.\/([^"]+)"\)/) ?? [];
  const response = await fetch(FILES[`./${path}`] ?? '');
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return face.replace(reference, `url("${await dataAddress(await response.blob())}")`);
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
