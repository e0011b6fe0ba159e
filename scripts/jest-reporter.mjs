// Says after jest's own summary what was skipped and why, and the result in one plain line.
import { writeSync } from "node:fs";

/** Reasons stand in the names of skipped groups and tests, as `(skipped: needs root)`. */
const REASON = /\(skipped: (.*)\)$/;

export default class PlainReporter {
  onRunComplete(_contexts, results) {
    const lines = [...skippedLines(results), resultLine(results)];
    // jest adds its summary behind all other reporters.
    process.once("exit", () => writeAll(`\n${lines.join("\n")}\n`));
  }
}

/** The process ends behind it: nothing may be left in a buffer, even if the reader is slow. */
function writeAll(text) {
  let rest = Buffer.from(text);
  while (rest.length > 0)
    try {
      rest = rest.subarray(writeSync(2, rest));
    } catch (error) {
      if (error.code === "EPIPE") return; // nobody reads any more
      if (error.code !== "EAGAIN") throw error;
    }
}

/** One line for a group or a test that was skipped, with the number of its tests. */
function skippedLines({ testResults }) {
  const counts = new Map();
  for (const { testFilePath, testResults: tests } of testResults)
    for (const { status, ancestorTitles, title } of tests) {
      if (status !== "pending" && status !== "todo") continue;
      const names = [...ancestorTitles, title];
      const until = names.findIndex((name) => REASON.test(name));
      const file = testFilePath.replace(/^.*[\\/]__tests__[\\/]/, "").replace(/\.js$/, "");
      const line = [file, ...names.slice(0, until + 1 || undefined)].join(" › ");
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  return [...counts].map(
    ([line, count]) => `skipped: ${line}${count > 1 ? `, ${count} tests` : ""}`,
  );
}

/** Files that could not be run count as failed: their tests are unknown. */
function resultLine(results) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
  const skipped = results.numPendingTests + results.numTodoTests;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
