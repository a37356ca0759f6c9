import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @returns {Counts | null} null when there is no report
 */
export function unitCounts(file) {
  const report = readReport(file);
  if (report === null) return null;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @returns {Counts | null} null when there is no report
 */
export function endToEndCounts(file) {
  const report = readReport(file);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * The last line of `npm test`. A stage that fails without a failed test counts as one failure.
 * @param {Counts[]} counts
 * @param {boolean} stageFailed
 */
export function countsLine(counts, stageFailed) {
  /** @param {keyof Counts} key */
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const failed = Math.max(sum('failed'), stageFailed ? 1 : 0);
  return `${sum('passed')} passed, ${failed} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`;
}
