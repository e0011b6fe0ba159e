/** The campaign: `npm run torture`. Prints a table and exits 1 where a figure is not reached. About six minutes on two cores. */
import { claimers } from "./claimers.js";
import { crashes, damages, failures, fullDisks, straced } from "./faults.js";
import { identities } from "./identities.js";
import { stoppedHolder, twoNamespaces } from "./pauses.js";
import { report } from "./report.js";
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
  () => claimers(32, 2, 20, "range"),
  () => claimers(50, 20, 1, "park"),
  ...(root ? [fullDisks, twoNamespaces] : []),
];

await report(scenarios);
if (!root) process.stdout.write("Skipped without root: full disks, two pid namespaces, hidepid.\n");
