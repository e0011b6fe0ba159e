// Long files first, so that no worker ends with one of them alone. jest itself knows how long they take only where it has
// run before; a fresh clone has not, and by size it would begin with short ones.
import path from "node:path";
import Sequencer from "@jest/test-sequencer";

/** What takes about ten seconds and more, the longest first. */
export const LONG = [
  "dist/start",
  "engine/files/kills",
  "stage/stage",
  "engine/files/faults",
  "docs/ci-pages",
  "dist/stop",
  "dist/action-claims",
  "engine/owners/containers/docker",
  "examples/workflows",
  "dist/action-leaks",
  "dist/cli",
  "dist/action-runner-files",
  "dist/action-inputs",
  "dist/action",
  "engine/state/registry-text",
  "engine/owners/linux/fd-scan",
  "dist/engines",
];

export default class LongFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => placeOf(one.path) - placeOf(other.path));
  }
}

function placeOf(file) {
  const name = file.split(path.sep).join("/");
  const at = LONG.findIndex((long) => name.endsWith(`/__tests__/${long}.test.js`));
  return at === -1 ? LONG.length : at;
}
