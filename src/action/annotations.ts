import { isAbsolute, relative, sep } from "node:path";
import {
  type Diagnostic,
  forLog,
  isCollision,
  portText,
  type Report,
  type ReportPort,
  type SourcePosition,
  shorten,
} from "../engine/index.js";
import type { OnCollision } from "./inputs.js";
import type { Toolkit } from "./toolkit.js";
import { adviceText, jobSentence } from "./words.js";

/** The runner shows ten of a kind in a step, and cuts messages. */
const PER_STEP = 10;
const LONGEST = 4096;

export interface Annotation {
  level: "error" | "warning";
  title: string;
  message: string;
  source: SourcePosition | null;
}

/** One annotation for each collision, by `on-collision` an error or a warning, then one for each warning. */
export function annotationsOf(report: Report, onCollision: OnCollision): Annotation[] {
  const level = onCollision === "fail" ? "error" : "warning";
  const collisions = report.ports
    .filter(isCollision)
    .map((port) => ({ level, ...collisionText(port), source: port.source }) as const);
  return [...collisions, ...report.warnings.map((warning) => diagnosticOf(warning, "warning"))];
}

function collisionText(port: ReportPort): { title: string; message: string } {
  const job = port.owner?.job ?? null;
  const left = job === null ? "" : `\nJob: ${forLog(jobSentence(job), 1000)}`;
  return {
    title: `Port ${portText(port)} is ${port.status === "denied" ? "not allowed" : port.status}`,
    message: `${forLog(port.message, LONGEST - 1600)}${left}\nWhat to do: ${forLog(adviceText(port), 500)}`,
  };
}

/** An error or a warning about the config file, where it stands. */
export function diagnosticOf(found: Diagnostic, level: Annotation["level"]): Annotation {
  const title = level === "error" ? "Configuration error" : "Preflight warning";
  return { level, title, message: forLog(found.message, LONGEST), source: found.source };
}

/**
 * Issues them, at most `limit` of a kind: where there are more, the last stands for the rest. Files are told relative to
 * the workspace, as GitHub wants them; one outside has no line to be shown on.
 */
export function annotate(
  core: Pick<Toolkit, "error" | "warning">,
  annotations: readonly Annotation[],
  workspace: string,
  limit = PER_STEP,
): void {
  for (const level of ["error", "warning"] as const) {
    const kind = annotations.filter((annotation) => annotation.level === level);
    for (const { title, message, source } of folded(kind, limit))
      core[level](message, { title, ...placeOf(source, workspace) });
  }
}

function folded(annotations: readonly Annotation[], limit: number): readonly Annotation[] {
  if (annotations.length <= limit) return annotations;
  const [first, ...others] = annotations.slice(limit - 1);
  if (first === undefined) return annotations;
  const count = others.length + 1;
  const lines = [first, ...others].map(({ message }) => `- ${shorten(message, 300)}`);
  return [
    ...annotations.slice(0, limit - 1),
    { ...first, title: `${count} more`, message: cutLines(lines) },
  ];
}

function cutLines(lines: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > LONGEST - 40)
      return [...kept, `and ${lines.length - kept.length} more`].join("\n");
    kept.push(line);
  }
  return kept.join("\n");
}

function placeOf(source: SourcePosition | null, workspace: string) {
  const file = source === null ? null : fileOf(source, workspace);
  if (source === null || file === null) return {};
  return { file, startLine: source.line, startColumn: source.column };
}

/** The file from the workspace, as GitHub writes paths; null for one outside of it. */
export function fileOf({ file }: SourcePosition, workspace: string): string | null {
  const path = relative(workspace, file);
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join("/");
}
