import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, eventually } from './engine';

/** A thing on the page: what a selector finds, is seen, and has a name, or a text, that a pattern finds. */
export type Thing = readonly [selector: string, name?: RegExp];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const KEYS = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
};
const CONTROL = '\uE009';

const FETCHED_AT_REST = ['TerritoryTouch', 'laterParts', 'bindPrint'];

/** What a reader does in a browser, and what a reader finds there; whatever is looked for may take its time to come. */
export function readerOf(driver: Driver, site: string, downloads: string) {
  const { run, act } = driver;

  const boxOf = ([selector, name = /(?:)/]: Thing): Promise<Box> =>
    eventually(async () => {
      const box = await run(findBox, selector, name.source);
      assert(box, `${selector} ${name} is not to be seen`);
      return box;
    });
  /** The middle of a thing that has come to rest. */
  const middleOf = (thing: Thing) =>
    eventually(async () => {
      const before = await boxOf(thing);
      await run(twoFrames);
      const box = await boxOf(thing);
      assert.deepEqual(box, before, `${thing[0]} moves`);
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    });
  const mouse = (...actions: object[]) =>
    act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const keyboard = (...actions: object[]) => act([{ type: 'key', id: 'keyboard', actions }]);
  const stroke = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const moveTo = (x: number, y: number, duration = 0) => ({ type: 'pointerMove', x, y, duration });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };

  const reader = {
    /** Opens a link of the app and waits until its first view is drawn and all is fetched that comes at rest. */
    async open(link: string) {
      await driver.open(site + link);
      await eventually(async () => {
        const { ready, names } = await run(() => ({
          ready: document.documentElement.dataset['ready'],
          names: performance.getEntriesByType('resource').map(({ name }) => name),
        }));
        assert.equal(ready, 'true', 'the first view is not drawn');
        for (const part of FETCHED_AT_REST)
          assert(
            names.some((name) => name.includes(part)),
            `${part} is not fetched`,
          );
      });
    },
    /** Opens a page of the site that is not the app. */
    page: (path: string) => driver.open(site + path),
    run,
    boxOf,
    go: driver.go,
    resize: driver.resize,
    async click(...thing: Thing) {
      const { x, y } = await middleOf(thing);
      await mouse(moveTo(x, y), down, up);
    },
    /** Pulls a thing, or a point, so many px. */
    async pull(from: Thing | { readonly x: number; readonly y: number }, across: number, along = 0) {
      const { x, y } = 'x' in from ? from : await middleOf(from);
      const steps = [0.25, 0.5, 0.75, 1].map((part) =>
        moveTo(Math.round(x + across * part), Math.round(y + along * part), 40),
      );
      await mouse(moveTo(x, y), down, ...steps, up);
    },
    /** Turns the wheel over a point, px. */
    wheel: (x: number, y: number, deltaY: number) =>
      act([{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY, duration: 0 }] }]),
    press: (key: keyof typeof KEYS) => keyboard(...stroke(KEYS[key])),
    pressWithShift: (key: keyof typeof KEYS) =>
      keyboard({ type: 'keyDown', value: KEYS.Shift }, ...stroke(KEYS[key]), { type: 'keyUp', value: KEYS.Shift }),
    type: (text: string) => keyboard(...[...text].flatMap(stroke)),
    /** Takes all of the field that has the focus, so that what is typed replaces it. */
    takeAll: () => keyboard({ type: 'keyDown', value: CONTROL }, ...stroke('a'), { type: 'keyUp', value: CONTROL }),
    async focus(...thing: Thing) {
      await boxOf(thing);
      await run(focusOn, thing[0], thing[1]?.source ?? '');
    },
    /** Chooses an option by its text. */
    async choose(label: RegExp, option: RegExp) {
      await boxOf(['select', label]);
      await run(chooseIn, label.source, option.source);
    },
    link: () => run(() => location.search + location.hash),
    texts: (selector: string): Promise<string[]> =>
      run(
        (of) =>
          [...document.querySelectorAll<HTMLElement>(of)].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
        selector,
      ),
    expectLink: (link: string | RegExp) =>
      eventually(async () => {
        const found = await reader.link();
        if (typeof link === 'string') assert.equal(found, link);
        else assert.match(found, link);
      }),
    /** Some element of these says this. */
    expectText: (selector: string, text: RegExp) =>
      eventually(async () => {
        const texts = await reader.texts(selector);
        assert(
          texts.some((one) => text.test(one)),
          `${selector} does not say ${text}, but: ${texts.join(' | ').slice(0, 300)}`,
        );
      }),
    /** The content of a file that the browser was given to save. */
    saved: (name: RegExp): Promise<Buffer> =>
      eventually(async () => {
        const names = existsSync(downloads) ? readdirSync(downloads) : [];
        const found = names.find((one) => name.test(one));
        assert(found, `no file ${name} was saved, only: ${names.join(', ')}`);
        const content = readFileSync(join(downloads, found));
        assert(content.length > 0, `${found} is empty`);
        return content;
      }, 60_000),
  };
  return reader;
}

export type Reader = ReturnType<typeof readerOf>;

/** Runs in the page. */
function findBox(selector: string, name: string): Box | null {
  const pattern = new RegExp(name);
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const labels = (element as HTMLInputElement).labels;
    const named = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    if (!pattern.test(named.replace(/\s+/g, ' ').trim()) || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) return { x, y, width, height };
  }
  return null;
}

/** Runs in the page: what was to begin to move has begun. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Runs in the page. */
function focusOn(selector: string, name: string): void {
  [...document.querySelectorAll<HTMLElement>(selector)]
    .find((element) => new RegExp(name).test(element.getAttribute('aria-label') ?? element.textContent ?? ''))
    ?.focus();
}

/** Runs in the page: the list of a select is drawn by the system, where no driver reaches it. */
function chooseIn(label: string, option: string): void {
  const select = [...document.querySelectorAll('select')].find((one) =>
    new RegExp(label).test(one.labels[0]?.textContent ?? ''),
  );
  const wanted = [...(select?.options ?? [])].find(({ text }) => new RegExp(option).test(text.replace(/\s+/g, ' ')));
  if (!select || !wanted) throw new Error(`There is nothing to choose: ${label} ${option}`);
  wanted.selected = true;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
