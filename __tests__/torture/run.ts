/** The campaign: `npm run torture`. Prints a table and exits 1 where a figure is not reached. About six minutes on two cores. */

import { crashes, damages, failures, fullDisks, straced } from "./faults.js";
import { identities } from "./identities.js";
import { stoppedHolder, twoNamespaces } from "./pauses.js";
import type { Row } from "./row.js";
import { runnersRow } from "./runners.js";
import { kills, writersWithCounters, wrongVerdicts } from "./writers.js";

const root = process.geteuid?.() === 0;
const scenarios: (() => Promise<Row>)[] = [
  () => writersWithCounters(64, 100),
  () => kills(1_000),
  () => wrongVerdicts(400, { a: true, b: true }),
  () => wrongVerdicts(400, { a: false, b: true }),
  () => wrongVerdicts(400, { a: true, b: false }),
  crashes,
  failures,
  straced,
  () => stoppedHolder(12_000, false),
  () => stoppedHolder(12_000, true),
  () => identities(root),
  damages,
  ...(process.platform === "linux" ? [() => runnersRow(20)] : []),
  ...(root ? [fullDisks, twoNamespaces] : []),
];

const write = (text: string) => process.stdout.write(`${text}\n`);
write("| test | figure | got | verdict |\n| --- | --- | --- | --- |");
for (const scenario of scenarios) {
  const start = performance.now();
  const row = await scenario();
  const seconds = Math.round((performance.now() - start) / 1000);
  write(
    `| ${row.test} | ${row.figure} | ${row.got} (${seconds} s) | ${row.ok ? "ok" : "FAILED"} |`,
  );
  if (!row.ok) process.exitCode = 1;
}
if (!root) write("Skipped without root: full disks, two pid namespaces, hidepid.");
