import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/freePort.mjs';
import { DOWNLOADS, type Driver, type Engine, eventually, programOf } from './engine';

/** WebKit in its port for GTK, spoken to in classic WebDriver: https://www.w3.org/TR/webdriver2/ */
export const webkit: Engine = {
  name: 'WebKitGTK',
  install: 'apt-get install webkit2gtk-driver xvfb on Debian',
  isThere: () => programOf(['WebKitWebDriver']) !== null && (hasDisplay() || programOf(['Xvfb']) !== null),
  start,
};

const SCRIPT_MS = 60_000;

async function start(home: string): Promise<Driver> {
  mkdirSync(join(home, DOWNLOADS));
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="$HOME/${DOWNLOADS}"\n`);
  const screen = hasDisplay() ? null : await virtualScreen();
  const port = await freePort();
  const program = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, HOME: home, ...(screen && { DISPLAY: screen.display }) },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await eventually(() => ask(`${address}/status`, 'GET'));
  const { sessionId } = await ask<{ sessionId: string }>(`${address}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        timeouts: { script: SCRIPT_MS },
        // without its frame the window may be as narrow as a phone
        'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
      },
    },
  });
  const send = <Result = void>(path: string, body: object = {}) =>
    ask<Result>(`${address}/session/${sessionId}/${path}`, 'POST', body);
  const run: Driver['run'] = async (deed, ...args) => {
    const [answer, error] = await send<[answer: string | null, error: string | null]>('execute/async', {
      script: `const [args, done] = arguments;
          (async () => JSON.stringify(await (${deed})(...JSON.parse(args))))().then(
            (answer) => done([answer ?? null, null]), (error) => done([null, String(error)]))`,
      args: [JSON.stringify(args)],
    });
    if (error !== null) throw new Error(error);
    return answer === null ? undefined : JSON.parse(answer);
  };
  return {
    open: (url) => send('url', { url }),
    run,
    act: (actions) => send('actions', { actions }),
    go: (delta) => send(delta < 0 ? 'back' : 'forward'),
    async resize(width, height) {
      await send('window/rect', { x: 0, y: 0, width, height });
      // the page hears of it later; the height is less where the browser tells of its downloads below
      await eventually(async () => assert.equal(await run(() => innerWidth), width));
    },
    picture: async () => Buffer.from(await ask<string>(`${address}/session/${sessionId}/screenshot`, 'GET'), 'base64'),
    async close() {
      await ask(`${address}/session/${sessionId}`, 'DELETE');
      await ended(program);
      if (screen) await ended(screen.program);
    },
  };
}

async function ask<Result>(address: string, method: string, body?: object): Promise<Result> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function hasDisplay(): boolean {
  return Boolean(process.env['DISPLAY']);
}

/** A screen that nobody sees. */
async function virtualScreen(): Promise<{ program: ChildProcess; display: string }> {
  const program = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(createInterface(program.stdout), 'line');
  return { program, display: `:${number}` };
}

async function ended(program: ChildProcess): Promise<void> {
  const end = once(program, 'exit');
  program.kill();
  await end;
}
