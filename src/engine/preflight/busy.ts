/**
 * All that only busy ports need: who holds them, whom that belongs to, and the words for it. One door, because every
 * `import()` of its own is a file more to find, read and compile; the CLI's build makes one bundle of it.
 */
export { attribute } from "../owners/attribute.js";
export { findHolders } from "../owners/find.js";
export { holdersOf } from "./holders.js";
export { judge } from "./judge.js";
export { unseen } from "./unseen.js";
