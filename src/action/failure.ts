import { DevrigError, type Diagnostic, forLog, isToldByDiagnostic } from "../engine/index.js";
import { annotate, diagnosticOf, fileOf } from "./annotations.js";
import { hintOf } from "./hints.js";
import type { StepProcess, Toolkit } from "./toolkit.js";

/** The sentence about the failure is an error too: one of the ten that a step may show. */
const BESIDE_THE_SENTENCE = 9;

/**
 * Ends the step as failed: each diagnostic on its line, one sentence where it says more than they do, and a stack only for
 * those who asked for it. The output comes last, because the runner's file may be what failed. Never throws.
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
      ...diagnostics.map((it) => diagnosticOf(placed(it, workspace), "error")),
      ...warnings.map((it) => diagnosticOf(placed(it, workspace), "warning")),
    ],
    workspace,
    BESIDE_THE_SENTENCE,
  );
  const sentence = sentenceOf(error);
  if (isExpected && isSaid(error)) process.exitCode = 1;
  else core.setFailed(forLog(sentence, 1000));
  if (wantsStack(process.env) && error instanceof Error)
    for (const line of (error.stack ?? "").split("\n")) core.info(forLog(line, 500));
  try {
    core.setOutput("ok", "false");
  } catch (another) {
    const more = sentenceOf(another);
    if (more !== sentence) core.error(forLog(more, 1000));
  }
}

/** An error on its line is the step's message already: GitHub shows it as that, the exit code makes the step fail. */
function isSaid(error: DevrigError): boolean {
  return error.hint === null && Boolean(error.diagnostics[0]?.source) && isToldByDiagnostic(error);
}

/** With its place in the text: GitHub's log shows nothing else of an annotation. */
function placed(found: Diagnostic, workspace: string): Diagnostic {
  const { source, message } = found;
  if (source === null) return found;
  const file = fileOf(source, workspace) ?? source.file;
  return { ...found, message: `${file}:${source.line}:${source.column}: ${message}` };
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
