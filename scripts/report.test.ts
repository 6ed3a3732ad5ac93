import { expect, test } from "@playwright/test";
import { countTests } from "./report.mjs";

for (const [what, stats, errors, exitCode, counts] of [
  ["all passed", { expected: 3 }, 0, 0, { passed: 3, failed: 0 }],
  ["a flaky and a skipped test count as failed", { expected: 1, flaky: 1, skipped: 1 }, 0, 0, { passed: 1, failed: 2 }],
  ["an error outside of the tests counts", { expected: 3 }, 1, 1, { passed: 3, failed: 1 }],
  ["a failed run without a failed test counts", { expected: 3 }, 0, 1, { passed: 3, failed: 1 }],
  ["no test at all is a failure", {}, 0, 0, { passed: 0, failed: 1 }],
] as const) {
  test(what, () => {
    const none = { startTime: "", duration: 0, expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    const report = { stats: { ...none, ...stats }, errors: Array.from({ length: errors }, () => ({})) };
    expect(countTests(report, exitCode)).toEqual(counts);
  });
}

test("a missing report is a failure", () => {
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});
