// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { cache, root } from './paths.mjs';

/**
 * Something that may start as a Chromium; nobody has tried it yet.
 * @typedef {{source: string, executablePath?: string, env?: Record<string, string>}} Candidate
 */

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
];
/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};
const REACH_MS = 5000; // a network that is there answers in less
const DOWNLOAD_MS = 300_000;
const APT_MS = 540_000;

/**
 * Where a Chromium can come from, cheapest first. A source may offer several candidates, and does its work (download,
 * unpack, install) only when it is asked for the next one.
 * @type {Record<string, () => AsyncGenerator<Candidate> | Generator<Candidate>>}
 */
export const sources = { playwright, path: onPath, download, npm: npmShipped, apt };

function* playwright() {
  yield { source: 'playwright' };
}

function* onPath() {
  const found = [...NAMES.map(which), ...(USUAL_PLACES[platform()] ?? [])];
  for (const executablePath of found)
    if (executablePath && existsSync(executablePath)) yield { source: 'path', executablePath };
}

async function* download() {
  const host = process.env['PLAYWRIGHT_DOWNLOAD_HOST'] ?? 'https://cdn.playwright.dev';
  const reached = await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }).catch(() => null);
  if (!reached) return;
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [cli, 'install', '--only-shell', 'chromium'];
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2], timeout: DOWNLOAD_MS });
  yield { source: 'download' }; // whatever the exit code: it is not 0 when only ffmpeg could not be had
}

/** Unpacks the Chromium inside the package @sparticuz/chromium, a second time if the first does not start. */
function* npmShipped() {
  if (platform() !== 'linux' || process.arch !== 'x64') return;
  const folder = join(cache, 'chromium');
  const candidate = {
    source: 'npm',
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
  if (existsSync(candidate.executablePath)) yield candidate;
  if (unpack(folder)) yield candidate;
}

/**
 * @param {string} folder replaced as a whole, so that nobody meets half a browser
 * @returns {boolean}
 */
function unpack(folder) {
  const fresh = `${folder}-${process.pid}`;
  // The package unpacks into the folder for temporary files, and its libraries only if it takes this for AWS Lambda.
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const program = `
    import { mkdirSync } from 'node:fs';
    mkdirSync(process.env.TMPDIR, { recursive: true });
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  }
  rmSync(fresh, { recursive: true, force: true });
  return status === 0;
}

function* apt() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !which('apt-get')) return;
  aptGet('update');
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const installed = aptGet('install', '--yes', '--no-install-recommends', name) && which(name);
    if (installed) yield { source: 'apt', executablePath: installed };
  }
}

/** @param {string[]} args */
function aptGet(...args) {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  const { status } = spawnSync('apt-get', [...options, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: APT_MS,
  });
  return status === 0;
}

/** @param {string} name */
function which(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
