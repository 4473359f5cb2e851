import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { DOWNLOADS, type Driver, type Engine, programOf } from './engine';

const PROGRAMS = ['firefox', 'firefox-esr'];
const LISTENS = /WebDriver BiDi listening on (ws:\S+)/;

/** Firefox, spoken to in WebDriver BiDi, which it has by itself: https://w3c.github.io/webdriver-bidi/ */
export const firefox: Engine = {
  name: 'Firefox',
  install: 'apt-get install firefox-esr on Debian, or from https://www.mozilla.org/firefox/',
  isThere: () => programOf(PROGRAMS) !== null,
  start,
};

/** Nothing but the page is asked for, and files are saved without a question. */
const preferences = (home: string) => ({
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.dir': join(home, DOWNLOADS),
  'browser.download.folderList': 2, // the folder above
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB',
  'layout.css.prefers-color-scheme.content-override': 1, // light
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

async function start(home: string): Promise<Driver> {
  mkdirSync(join(home, DOWNLOADS));
  const lines = Object.entries(preferences(home)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(home, 'user.js'), lines.join('\n'));
  const program = spawn(
    programOf(PROGRAMS) ?? '',
    ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0', 'about:blank'],
    { env: { ...process.env, HOME: home }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const connection = await connectionTo(`${await addressOf(createInterface(program.stderr))}/session`);
  const { send } = connection;
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]?.context;
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async run(deed, ...args) {
      const { type, result, exceptionDetails } = await send<Called>('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify(await (${deed})(...JSON.parse(args)))`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    act: (actions) => send('input.performActions', { context, actions }),
    go: (delta) => send('browsingContext.traverseHistory', { context, delta }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    async picture() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      const ended = once(program, 'exit');
      await send('browser.close');
      connection.close();
      await ended;
    },
  };
}

interface Called {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: string };
  readonly exceptionDetails: { readonly text: string };
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  const said: string[] = [];
  for await (const line of lines) {
    const address = LISTENS.exec(line)?.[1];
    if (address) return address;
    said.push(line);
  }
  throw new Error(`Firefox ended before it listened:\n${said.join('\n')}`);
}

/** Commands with their answers, over one socket. */
async function connectionTo(address: string) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  socket.on('message', (data) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result as never);
  });
  let last = 0;
  return {
    send<Result = void>(method: string, params: object = {}): Promise<Result> {
      last += 1;
      socket.send(JSON.stringify({ id: last, method, params }));
      return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
    },
    close: () => socket.close(),
  };
}
