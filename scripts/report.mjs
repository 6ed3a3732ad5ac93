/**
 * What Playwright's JSON report comes to. Only a test that ran and passed at the first try counts as passed.
 * @param {Pick<import("@playwright/test/reporter").JSONReport, "stats" | "errors"> | undefined} report
 * @param {number} exitCode
 */
export function countTests(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped + report.errors.length;
  const failedUnseen = failed === 0 && (exitCode !== 0 || expected === 0);
  return { passed: expected, failed: failedUnseen ? 1 : failed };
}
