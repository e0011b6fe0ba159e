import { type Diagnostic, forTerminal } from "../../engine/index.js";
import type { Style } from "./style.js";

/** A diagnostic as compilers write it: what, where, the lines around it. */
export function renderDiagnostic(
  { message, source, excerpt }: Diagnostic,
  kind: "error" | "warning",
  style: Style,
): string {
  const label = kind === "error" ? style.red("error:") : style.yellow("warning:");
  let text = `${label} ${forTerminal(message, 2000)}\n`;
  if (source !== null) {
    text += `  ${style.dim("-->")} ${forTerminal(source.file, 1000)}:${source.line}:${source.column}\n`;
  }
  if (excerpt) text += `${excerpt.replace(/\n$/, "")}\n`;
  return text;
}
