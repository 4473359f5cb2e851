import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url);

test('every committed output is the one that the build wrote', () => {
  const paths = ['layers', 'browser'].flatMap((folder) => readdirSync(here(folder)).map((file) => `${folder}/${file}`));
  const found = paths.map(
    (path) =>
      `${createHash('sha256')
        .update(readFileSync(here(path)))
        .digest('hex')}  ${path}`,
  );
  expect(found.sort()).toEqual(readFileSync(here('checksums.txt'), 'utf8').trim().split('\n'));
});
