// @ts-check
// Holds the laws of links over many more generated views and strings than `npm test` has time for.
import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const RUNS = '100000';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', 'src/core/linkLaws.test.ts'],
  { cwd: root, env: { RUNS, ...process.env }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
