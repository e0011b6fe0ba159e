import type { Row } from "./row.js";

/** Runs the scenarios one after the other and prints their table as it grows; the exit code is 1 where a figure is missed. */
export async function report(scenarios: readonly (() => Promise<Row>)[]): Promise<void> {
  const write = (text: string) => process.stdout.write(`${text}\n`);
  write("| test | figure | got | verdict |\n| --- | --- | --- | --- |");
  for (const scenario of scenarios) {
    const start = performance.now();
    const row = await scenario();
    const seconds = Math.round((performance.now() - start) / 1000);
    const verdict = row.ok ? "ok" : "FAILED";
    write(`| ${row.test} | ${row.figure} | ${row.got} (${seconds} s) | ${verdict} |`);
    if (!row.ok) process.exitCode = 1;
  }
}
