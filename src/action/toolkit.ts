import type { createSystem } from "../engine/index.js";

/** The part of `@actions/core` that the steps use; handed in, so that a test can look at what was said. */
export type Toolkit = Pick<
  typeof import("@actions/core"),
  | "getInput"
  | "info"
  | "error"
  | "warning"
  | "setFailed"
  | "setOutput"
  | "exportVariable"
  | "saveState"
  | "getState"
>;

/** The part of Node's `process` that a step uses: the engine's system is made of it, and the step ends with its exit code. */
export type StepProcess = Parameters<typeof createSystem>[0] & Pick<NodeJS.Process, "exitCode">;
