import { describe, expect, it } from 'vitest';
import { e2eCounts, stepCounts, unitCounts } from './testCounts.mjs';

describe('the counts of a step', () => {
  it.each([
    ['that ended well', true, null, false, { passed: 1, failed: 0 }],
    ['that ended badly', false, null, false, { passed: 0, failed: 1 }],
    ['with tests', true, { passed: 7, failed: 0 }, true, { passed: 7, failed: 0 }],
    ['with failed tests', false, { passed: 5, failed: 2 }, true, { passed: 5, failed: 2 }],
    ['that wrote no report', true, null, true, { passed: 0, failed: 1 }],
    ['that had nothing to run', true, { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
    ['that broke down after its tests', false, { passed: 7, failed: 0 }, true, { passed: 7, failed: 1 }],
  ])('%s', (_, ok, reported, reports, counts) => {
    expect(stepCounts(ok, reported, reports)).toEqual(counts);
  });
});

it('a file of unit tests that could not be read is a failed test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(unitCounts({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 });
});

it('an end-to-end test that passed only when repeated has passed, and is counted apart', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(e2eCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, repeated: 1 });
});
