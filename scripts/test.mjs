// @ts-check
// Runs every check there is, one after the other and all to the end, and sums them up in the last line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, dist, root } from './paths.mjs';
import { e2eCounts, stepCounts, unitCounts } from './testCounts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands arguments of node; the next one runs only if the last one ended well
 * @property {string} [report] where it writes how many tests passed; the step itself is then no test
 * @property {(report: any) => import('./testCounts.mjs').Counts} [count]
 * @property {boolean} [needsBuild]
 */

const VITE = 'node_modules/vite/bin/vite.js';
const unitReport = join(cache, 'unit.json');
const e2eReport = join(cache, 'e2e.json');

/** @type {Step[]} */
const steps = [
  { name: 'types', commands: [['node_modules/typescript/bin/tsc', '-b', '--noEmit']] },
  { name: 'lint', commands: [['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']] },
  { name: 'lock', commands: [['scripts/check-lock.mjs']] },
  { name: 'dead code', commands: [['node_modules/knip/bin/knip.js', '--no-progress']] },
  {
    name: 'unit',
    commands: [
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ],
    ],
    report: unitReport,
    count: unitCounts,
  },
  { name: 'build', commands: [[VITE, 'build', '--configLoader', 'runner', '--logLevel', 'warn']] },
  { name: 'size', commands: [['scripts/check-size.mjs']], needsBuild: true },
  {
    name: 'e2e',
    commands: [['scripts/setup-browser.mjs'], ['node_modules/@playwright/test/cli.js', 'test']],
    report: e2eReport,
    count: e2eCounts,
    needsBuild: true,
  },
];

mkdirSync(cache, { recursive: true });
rmSync(dist, { recursive: true, force: true }); // nothing may be judged by an app built before
let built = false;
const results = steps.map((step) => {
  const result = run(step);
  if (step.name === 'build') built = result.ok;
  return result;
});

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${'step'.padEnd(10)} ${'passed'.padStart(7)} ${'failed'.padStart(7)} ${'seconds'.padStart(8)}`);
for (const result of results) {
  const numbers = `${String(result.passed).padStart(7)} ${String(result.failed).padStart(7)}`;
  console.log(`${result.name.padEnd(10)} ${numbers} ${result.seconds.toFixed(1).padStart(8)} ${result.note}`.trimEnd());
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {Step} step */
function run({ name, commands, report, count, needsBuild }) {
  console.log(`\n--- ${name}`);
  if (needsBuild && !built) return { name, ok: false, passed: 0, failed: 1, seconds: 0, note: 'not run: no build' };
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const ok = commands.every(
    (args) =>
      spawnSync(process.execPath, args, {
        cwd: root,
        env: { ...process.env, E2E_NO_BUILD: '1' },
        stdio: ['ignore', 'inherit', 'inherit'],
      }).status === 0,
  );
  const reported = report && count ? reportedCounts(report, count) : null;
  const seconds = (performance.now() - start) / 1000;
  const counts = stepCounts(ok, reported, Boolean(report));
  const repeated = counts.repeated ? `${counts.repeated} of them at the second try, named above` : '';
  return { name, ok, ...counts, seconds, note: ok ? repeated : 'failed' };
}

/**
 * @param {string} report
 * @param {NonNullable<Step['count']>} count
 * @returns {import('./testCounts.mjs').Counts | null}
 */
function reportedCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return null;
  }
}
