import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BROWSER, withoutForks } from './leafletBrowser';

const SOURCES = 'node_modules/leaflet/src';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';
const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0';

/** What pages see of a browser; a window has no touch events where the machine has no touch, but in Chrome. */
const BROWSERS = {
  'Chrome, Linux': { agent: `Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, platform: 'Linux x86_64' },
  'Chrome, Android': {
    agent: `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`,
    platform: 'Linux armv81',
    seen: { orientation: 0, ontouchstart: null, TouchEvent: Object, devicePixelRatio: 2.6 },
  },
  'Edge, Windows': {
    agent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/140.0.0.0`,
    platform: 'Win32',
    seen: { TouchEvent: Object },
  },
  'Safari, Mac': {
    agent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`,
    platform: 'MacIntel',
    seen: { devicePixelRatio: 2 },
  },
  'Safari, iPhone': {
    agent: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
    platform: 'iPhone',
    seen: { orientation: 0, ontouchstart: null, TouchEvent: Object, devicePixelRatio: 3 },
  },
  'Firefox, Linux': {
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
    platform: 'Linux x86_64',
  },
  'Firefox, Android': {
    agent: 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0',
    platform: 'Linux armv81',
    seen: { orientation: 0, ontouchstart: null, TouchEvent: Object, devicePixelRatio: 2 },
  },
};

const original = readFileSync(join(SOURCES, 'core/Browser.js'), 'utf8').replace(/^import .*$/gm, '');
const asked = askedIn((code) => code);
const left = askedIn(withoutForks);

it.each(Object.entries(BROWSERS))('what Leaflet asks is answered as Leaflet itself would: %s', (_, browser) => {
  const theirs = flagsOf(original, browser);
  const ours = flagsOf(BROWSER, browser);
  for (const flag of asked) expect([flag, answerOf(flag, ours)]).toEqual([flag, theirs[flag]]);
});

it('what is no fork is asked for still, and nothing else', () => {
  expect([...left].sort()).toEqual(['chrome', 'linux', 'mac', 'mobile', 'retina', 'safari', 'touchNative']);
});

/** As a module gets it: where the fork is closed, the word that stands in its place. */
function answerOf(flag: string, ours: Readonly<Record<string, unknown>>): unknown {
  const word = withoutForks(`Browser.${flag}`);
  return word === `Browser.${flag}` ? ours[flag] : word === 'true';
}

/** Every flag that a module asks for, but for those of the modules that are in no build. */
function askedIn(read: (code: string) => string): ReadonlySet<string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => file.endsWith('.js') && !/Browser|Canvas|VML|Attribution/.test(file));
  const code = modules.map((file) => read(readFileSync(join(SOURCES, file), 'utf8'))).join('\n');
  return new Set([...code.matchAll(/\bBrowser\.(\w+)/g)].map(([, flag = '']) => flag));
}

interface Seen {
  readonly agent: string;
  readonly platform: string;
  readonly seen?: object;
}

/** What a module finds out about a browser. */
function flagsOf(module: string, { agent, platform, seen = {} }: Seen): Readonly<Record<string, unknown>> {
  const element = { style: { transition: '' }, getContext: () => null, createSVGRect: () => null, firstChild: null };
  const document = {
    documentElement: element,
    createElement: () => element,
    createElementNS: () => element,
    addEventListener: () => {},
  };
  const navigator = { userAgent: agent, platform };
  const WebKitCSSMatrix = class {
    m11 = 1;
  };
  const listen = (_type: string, _listener: unknown, options: { passive: boolean }) => options.passive;
  const window: Record<string, unknown> = {
    ...{ document, navigator, WebKitCSSMatrix, PointerEvent: Object, devicePixelRatio: 1 },
    ...{ addEventListener: listen, removeEventListener: listen, AudioNode: Object },
    ...seen,
  };
  window['window'] = window;
  const names = [...Object.keys(window), 'svgCreate', 'Util', 'orientation'];
  const values = names.map((name) => (name === 'svgCreate' ? () => element : name === 'Util' ? {} : window[name]));
  return new Function(...new Set(names), module.replace('export default', 'return'))(...dedupe(names, values));
}

function dedupe(names: readonly string[], values: readonly unknown[]): unknown[] {
  return values.filter((_, at) => names.indexOf(names[at] ?? '') === at);
}
