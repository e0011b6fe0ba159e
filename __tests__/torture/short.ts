/** `npm run torture:short`: in one minute what the tests of every push leave out. Prints a table, exits 1 where a figure is missed. */
import { claimers } from "./claimers.js";
import { fullDisks, straced } from "./faults.js";
import { twoNamespaces } from "./pauses.js";
import { report } from "./report.js";

const root = process.geteuid?.() === 0;
await report([
  () => claimers(32, 2, 2, "range"),
  () => claimers(50, 20, 1, "park"),
  straced,
  ...(root ? [fullDisks, twoNamespaces] : []),
]);
if (!root) process.stdout.write("Skipped without root: full disks, two pid namespaces.\n");
