import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'geo-'));
try {
  execFileSync(process.execPath, [join(here, 'build.mjs'), fresh], { stdio: 'inherit' });
  const differing = linesOf(join(fresh, 'checksums.txt')).filter(
    (line) => !linesOf(join(here, 'checksums.txt')).includes(line),
  );
  if (differing.length > 0) {
    console.error(`A fresh build differs from the committed files:\n${differing.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log('A fresh build gives the committed bytes.');
  }
} finally {
  rmSync(fresh, { recursive: true });
}

function linesOf(path) {
  return readFileSync(path, 'utf8').trim().split('\n');
}
