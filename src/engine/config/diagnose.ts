import type * as z from "zod";
import type { Diagnostic } from "../errors.js";
import { keyName, resourceOf } from "./key-names.js";
import type { KeyPath, Locator } from "./positions.js";
import { configSchema } from "./schema.js";

/**
 * All that the schema has against parsed TOML. Takes the refused values out of the data (a refused port becomes `auto`: its resource
 * is there), so that what is left can be judged further and everything is told in one go.
 */
export function diagnose(data: object, locate: Locator): Diagnostic[] {
  const issues = configSchema.safeParse(data, { reportInput: true }).error?.issues ?? [];
  const problems = issues.map((issue) => toDiagnostic(issue, locate));
  issues.forEach(({ path }, at) => {
    takeOut(data, path as KeyPath, problems[at]?.code === "invalid_port");
  });
  return problems;
}

function toDiagnostic(issue: z.core.$ZodIssue, locate: Locator): Diagnostic {
  const path = issue.path as KeyPath;
  const missing = issue.input === undefined;
  return {
    code: missing ? "missing_key" : codeOf(path, issue),
    message: missing ? `${keyName(path)} is missing` : `${keyName(path)}: ${issue.message}`,
    resource: resourceOf(path),
    source: locate(path),
  };
}

const PORT_ISSUES: ReadonlySet<string> = new Set(["invalid_union", "too_big", "too_small"]);

function codeOf(path: KeyPath, issue: z.core.$ZodIssue): string {
  // Ports are the schema's only unions and only numbers.
  if (PORT_ISSUES.has(issue.code)) return "invalid_port";
  if (issue.code === "invalid_format") return path.at(-1) === "command" ? "blank_command" : "blank";
  return issue.code === "invalid_value" ? "invalid_value" : "wrong_type";
}

function takeOut(data: object, path: KeyPath, isPort: boolean): void {
  let at: unknown = data;
  for (const key of path.slice(0, -1)) {
    if (typeof at !== "object" || at === null) return;
    at = (at as Record<string | number, unknown>)[key];
  }
  const last = path.at(-1);
  if (typeof at !== "object" || at === null || last === undefined) return;
  // In a list this leaves a hole, so that the indexes behind it keep their places.
  if (isPort) (at as Record<string | number, unknown>)[last] = "auto";
  else delete (at as Record<string | number, unknown>)[last];
}
