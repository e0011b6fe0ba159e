import { type Diagnostic, forTerminal } from "../../engine/index.js";
import type { Style } from "./style.js";
import { hang } from "./wrap.js";

/** A diagnostic as compilers write it: what, where, the lines around it. */
export function renderDiagnostic(
  { message, source, excerpt }: Diagnostic,
  kind: "error" | "warning",
  style: Style,
  columns: number,
): string {
  const label = kind === "error" ? style.red("error:") : style.yellow("warning:");
  const lines = hang(`${kind}: `, forTerminal(message, 2000), columns);
  let text = lines.replace(`${kind}:`, label);
  if (source !== null) {
    text += `  ${style.dim("-->")} ${forTerminal(source.file, 1000)}:${source.line}:${source.column}\n`;
  }
  if (excerpt) text += `${excerpt.replace(/\n$/, "")}\n`;
  return text;
}
