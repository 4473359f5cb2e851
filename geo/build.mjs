import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFiles } from './build/files.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
const files = await buildFiles();
const sums = files.map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`);

for (const [path, text] of [...files, ['checksums.txt', sums.sort().join('')]]) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`${files.length} files written to ${folder}`);
