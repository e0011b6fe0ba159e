/**
 * All that is needed only where instances are registered: who they are, what belongs to them, what they claim. One door, because
 * every `import()` of its own is a file more to find, read and compile; the CLI's build makes one bundle of it.
 */

export { belongingOf } from "../instances.js";
export { claimant } from "../jobs/claimant.js";
export { viewOfHome } from "./registry-view.js";
