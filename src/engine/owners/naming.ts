/**
 * From ports to owners with names: the part of a check that only busy ports need. One door for both steps, because every
 * `import()` of its own is a file more to find, read and compile.
 */
export { attribute } from "./attribute.js";
export { findHolders } from "./find.js";
