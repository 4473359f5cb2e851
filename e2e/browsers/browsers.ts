import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { slugOf } from '../../scripts/lookedAt.mjs';
import { cache, dist, root } from '../../scripts/paths.mjs';
import type { Chronicle } from '../../src/core/chronicle';
import { type ChronicleIndex, indexChronicle } from '../../src/core/knowledge';
import { CHECKS } from './checks';
import { DOWNLOADS, type Engine } from './engine';
import { firefox } from './firefox';
import { readerOf } from './reader';
import { type WatchedSite, watchedSite } from './watchedSite';
import { webkit } from './webkit';

const ENGINES: readonly Engine[] = [firefox, webkit];

const PICTURES = join(cache, 'browsers');
const SCREEN = { width: 1440, height: 900 };

/**
 * Runs the checks whose title has the words of `only` in every engine that is there, on the app as it was last built; the
 * exit code is 1 if one failed or no engine was found.
 */
export async function main(only: string): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const site = await watchedSite(dist);
  const index = await chronicleOf(site);
  const checks = CHECKS.filter(({ title }) => title.includes(only));
  let [passed, failed] = [0, 0];
  for (const engine of ENGINES.filter(({ isThere }) => isThere())) {
    const wrong = await checkedIn(engine, checks, site, index);
    passed += checks.length - wrong;
    failed += wrong;
  }
  await site.close();
  for (const { name, install } of ENGINES.filter(({ isThere }) => !isThere()))
    console.log(`${name} is not on this machine. To get it: ${install}`);
  console.log(`Pictures are in ${relative(root, PICTURES)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function chronicleOf({ url }: WatchedSite): Promise<ChronicleIndex> {
  const response = await fetch(`${url}chronicles/ukraine-2021-22.json`);
  return indexChronicle((await response.json()) as Chronicle);
}

/** How many of the checks went wrong. */
async function checkedIn(
  { name, start }: Engine,
  checks: typeof CHECKS,
  site: WatchedSite,
  index: ChronicleIndex,
): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'demarche-'));
  const driver = await start(home);
  const reader = readerOf(driver, site.url, join(home, DOWNLOADS));
  let failed = 0;
  for (const { title, run } of checks) {
    const faults: string[] = [];
    try {
      await driver.resize(SCREEN.width, SCREEN.height);
      await run(reader, index);
      writeFileSync(join(PICTURES, `${name}-${slugOf(title)}.png`), await driver.picture());
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    faults.push(...site.faults());
    if (faults.length > 0) failed += 1;
    console.log(`${faults.length > 0 ? '✘' : '✓'} ${name}: ${title}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  await driver.close().catch(() => {}); // it may have ended by a fault of its own
  rmSync(home, { recursive: true, force: true });
  return failed;
}
