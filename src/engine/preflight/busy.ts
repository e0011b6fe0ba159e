/**
 * All that only busy ports need: who holds them, whom that belongs to, and the words for it. One door, because every
 * `import()` of its own is a file more to find, read and compile; the CLI's build makes one bundle of it.
 */
export { nextCommand } from "../next.js";
export { attribute } from "../owners/attribute.js";
export { claimant } from "../owners/claimant.js";
export { findHolders } from "../owners/find.js";
export { sentence } from "../verdict.js";
