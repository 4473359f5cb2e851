import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/paths.mjs';
import type { Geometry } from '../src/core/shape';
import type { StyleTexts } from '../src/picture/look';
import type { Detail } from '../src/plan/detail';
import { readGeometry } from '../src/readGeometry';

const STYLES = join(root, 'src/style');
const GEOMETRY = join(root, 'geo/browser');

/** The style sheets that pictures take their looks from. */
export async function readStyles(): Promise<StyleTexts> {
  const read = (name: keyof StyleTexts) => readFile(join(STYLES, `${name}.css`), 'utf8');
  return {
    tokens: await read('tokens'),
    names: await read('names'),
    map: await read('map'),
    marks: await read('marks'),
  };
}

/** A detail of the map as it was built for the browser. */
export async function readDetail(detail: Detail): Promise<Geometry> {
  return readGeometry(JSON.parse(await readFile(join(GEOMETRY, `${detail}.json`), 'utf8')));
}
