import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Chronicle } from '../src/core/chronicle';
import { indexChronicle } from '../src/core/knowledge';
import { formatView, isLost, linkFactsOf, parseView } from '../src/core/link';
import { readChronicle } from '../src/core/readChronicle';
import { sceneOf } from '../src/core/scene';
import { detailsFor } from '../src/picture/layout';
import { lookOf, THEMES, type Theme } from '../src/picture/look';
import { pictureOf } from '../src/picture/picture';
import { LARGEST_SIDE, parseSize, SMALLEST_SIDE, scaleFor } from '../src/picture/size';
import type { Size } from '../src/plan/projection';
import { loadWords } from '../src/words/loadWords';
import { readDetail, readStyles } from './readDrawing';
import { readFolder } from './readFolder';

/** Draws the view of a link as an SVG file; answers 1 if the chronicle cannot be read, 2 if the wish is not understood. */
export async function picture(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (typeof wish === 'string') {
    console.error(wish);
    return 2;
  }
  const folder = resolve(wish.folder);
  const files = await readFolder(folder).catch(() => null);
  const chronicle = files && readChronicle(basename(folder), files).chronicle;
  if (!chronicle) {
    console.error(`${wish.folder} holds no chronicle that can be read; \`check\` says why.`);
    return 1;
  }
  await writeFile(wish.out, await drawn(chronicle, wish));
  console.log(wish.out);
  return 0;
}

interface Wish {
  readonly folder: string;
  readonly link: string;
  readonly site: string;
  readonly size: Size;
  readonly theme: Theme;
  readonly out: string;
}

async function drawn(chronicle: Chronicle, wish: Wish): Promise<string> {
  const facts = linkFactsOf(chronicle);
  const { view, notes } = parseView(wish.link, facts);
  for (const { key, value, problem } of notes.filter(isLost))
    console.error(`${key}=${value} in the link is not used: ${problem}.`);
  const query = formatView(view, facts);
  const asked = {
    chronicle,
    view,
    scene: sceneOf(indexChronicle(chronicle), view),
    look: lookOf(await readStyles(), wish.theme),
    words: await loadWords(view.language),
    size: wish.size,
    dpi: null,
    scale: scaleFor(wish.size),
    seen: null,
    link: `${wish.site}${query === '' ? '' : `?${query}`}`,
  };
  const coarse = await readDetail('region-coarse');
  const [level, world] = detailsFor(asked, coarse);
  const region = level && level !== 'region-coarse' ? await readDetail(level) : coarse;
  return pictureOf(asked, { region, world: world ? await readDetail(world) : null });
}

/** What the arguments ask for, or a sentence that says what is wrong with them. */
function wishOf(args: readonly string[]): Wish | string {
  const parsed = parsedArgs(args);
  if (parsed instanceof Error) return `${parsed.message}.`;
  const { values, positionals } = parsed;
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) return 'Name one folder: npm run chronicle -- picture <folder>';
  const size = parseSize(values.size);
  if (!size)
    return `\`${values.size}\` is no size. Write it as 1200x630, each side ${SMALLEST_SIDE} to ${LARGEST_SIDE}.`;
  const theme = THEMES.find((one) => one === values.theme);
  if (!theme) return `There is no theme \`${values.theme}\`. There are: ${THEMES.join(', ')}.`;
  return { folder, link: values.link, site: values.site, size, theme, out: values.out ?? `${basename(folder)}.svg` };
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        link: { type: 'string', default: '' },
        site: { type: 'string', default: '' },
        size: { type: 'string', default: '1200x630' },
        theme: { type: 'string', default: 'light' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
