/** The part of `@actions/core` that the steps use; handed in, so that a test can look at what was said. */
export type Toolkit = Pick<
  typeof import("@actions/core"),
  "getInput" | "info" | "error" | "warning" | "setFailed" | "setOutput"
>;

/** The part of Node's `process` beyond what the engine's system is made of. */
export interface StepProcess {
  readonly env: NodeJS.ProcessEnv;
  // A plain property of Node's process: what the step ends with.
  exitCode?: number | string | null | undefined;
}
