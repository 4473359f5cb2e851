import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from './inSlices';

let now = 0;

/** Seven steps of `cost` milliseconds by the page's clock, which goes on at nothing else. */
function* stepsOf(cost: number, log: string[]): Generator<void, string> {
  for (let step = 1; step <= 7; step++) {
    now += cost;
    log.push(`step ${step}`);
    yield;
  }
  return 'made';
}

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([true, false])('steps are taken together for a short while, then the page has its turn', async (isKnown) => {
  if (isKnown) vi.stubGlobal('scheduler', { postTask: async () => {} }); // Node has none
  const log: string[] = [];
  const made = inSlices(stepsOf(3, log));
  expect(log).toEqual(['step 1', 'step 2', 'step 3']);
  log.push('the page');
  expect(await made).toBe('made');
  expect(log.slice(3)).toEqual(['the page', 'step 4', 'step 5', 'step 6', 'step 7']);
});

it('a step that takes longer than a slice is a slice of its own', async () => {
  const log: string[] = [];
  const made = inSlices(stepsOf(20, log));
  expect(log).toEqual(['step 1']);
  expect(await made).toBe('made');
});
