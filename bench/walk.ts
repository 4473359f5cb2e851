import type { CDPSession, Page } from '@playwright/test';
import { counters } from './stage';

/** What a step of the slider cost, milliseconds. */
export interface Step {
  readonly scripting: number;
  readonly styleAndLayout: number;
  /** All that the main thread did, painting included. */
  readonly all: number;
  /** From the key until the frame is done, waiting for the screen's next one included. */
  readonly frame: number;
}

const KEYS = {
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  Shift: { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 }, // does nothing: the cost of measuring itself
} as const;

export type StepKey = keyof typeof KEYS;

/** To be run before a page is loaded: has it tell when the frame that a key or a pull led to is done. */
export async function installClock({ page }: { page: Page }): Promise<void> {
  await page.addInitScript(() => {
    const afterFrame = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel(); // its message comes when the frame has been drawn
        port1.onmessage = then;
        port2.postMessage(null);
      });
    const waiting = globalThis as unknown as { step: Promise<number> };
    const begin = () => {
      const start = performance.now();
      waiting.step = new Promise((done) => {
        afterFrame(() => {
          const frame = performance.now() - start;
          afterFrame(() => done(frame));
        });
      });
    };
    for (const type of ['keydown', 'pointermove']) window.addEventListener(type, begin, { capture: true });
  });
}

/** Presses a key as a reader who scrubs does: the next step does not wait for the list, which follows at its own pace. */
export function step(opened: Walked, key: StepKey): Promise<Step> {
  return costOf(opened, () => opened.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...KEYS[key] }));
}

/** Moves the pointer that holds something to a point of the page, px. */
export function pullTo(opened: Walked, x: number, y: number): Promise<Step> {
  return costOf(opened, () =>
    opened.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, x, y }),
  );
}

interface Walked {
  readonly page: Page;
  readonly cdp: CDPSession;
}

async function costOf({ page, cdp }: Walked, act: () => Promise<unknown>): Promise<Step> {
  const before = await counters(cdp);
  await act();
  const frame = await page.evaluate(() => (globalThis as unknown as { step: Promise<number> }).step);
  const after = await counters(cdp);
  const spent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  return {
    scripting: spent('ScriptDuration'),
    styleAndLayout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    all: spent('TaskDuration'),
    frame,
  };
}
