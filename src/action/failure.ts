import { DevrigError, forLog } from "../engine/index.js";
import { annotate, diagnosticOf } from "./annotations.js";
import { hintOf } from "./hints.js";
import type { StepProcess, Toolkit } from "./toolkit.js";

/** The sentence about the failure is an error too: one of the ten that a step may show. */
const BESIDE_THE_SENTENCE = 9;

/**
 * Ends the step as failed: each diagnostic on its line, one sentence, and a stack only for those who asked for it. The output
 * comes last, because the runner's file may be what failed. Never throws.
 */
export function reportFailure(
  core: Pick<Toolkit, "error" | "warning" | "info" | "setFailed" | "setOutput">,
  process: StepProcess,
  workspace: string,
  error: unknown,
): void {
  const isExpected = error instanceof DevrigError;
  const { diagnostics, warnings } = isExpected ? error : { diagnostics: [], warnings: [] };
  annotate(
    core,
    [
      ...diagnostics.map((diagnostic) => diagnosticOf(diagnostic, "error")),
      ...warnings.map((diagnostic) => diagnosticOf(diagnostic, "warning")),
    ],
    workspace,
    BESIDE_THE_SENTENCE,
  );
  const sentence = sentenceOf(error);
  core.setFailed(forLog(sentence, 1000));
  if (wantsStack(process.env) && error instanceof Error)
    for (const line of (error.stack ?? "").split("\n")) core.info(forLog(line, 500));
  try {
    core.setOutput("ok", "false");
  } catch (another) {
    const more = sentenceOf(another);
    if (more !== sentence) core.error(forLog(more, 1000));
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof DevrigError) {
    const hint = hintOf(error);
    return hint === null ? error.message : `${error.message} (${hint})`;
  }
  return `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}

function wantsStack(env: NodeJS.ProcessEnv): boolean {
  const { RUNNER_DEBUG, DEBUG = "" } = env;
  return RUNNER_DEBUG === "1" || DEBUG.split(",").includes("devrig");
}
