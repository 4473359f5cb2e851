// @ts-check

/** @typedef {{passed: number, failed: number, repeated?: number}} Counts `repeated` of the passed did so at the second try only */

/**
 * @param {any} report what vitest's json reporter wrote
 * @returns {Counts} a file that could not be read counts as one failed test
 */
export function unitCounts({ numPassedTests, numFailedTests, testResults }) {
  const unreadable = testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unreadable.length };
}

/**
 * @param {any} report what Playwright's json reporter wrote
 * @returns {Counts} an error outside of tests counts as a failed one
 */
export function e2eCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    repeated: stats.flaky,
  };
}

/**
 * The counts of a step that has ended: those of its report, or 1 if it writes none.
 * @param {boolean} ok whether it ended well
 * @param {Counts | null} reported null if there is no report to read
 * @param {boolean} reports whether it should have written one
 * @returns {Counts}
 */
export function stepCounts(ok, reported, reports) {
  if (!reports) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!reported) return { passed: 0, failed: 1 };
  const silent = reported.failed === 0 && (!ok || reported.passed === 0);
  return silent ? { ...reported, failed: 1 } : reported;
}
