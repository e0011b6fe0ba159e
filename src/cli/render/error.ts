import {
  type DevrigError,
  type Diagnostic,
  forTerminal,
  isToldByDiagnostic,
} from "../../engine/index.js";
import { renderDiagnostic } from "./diagnostic.js";
import { styleFor } from "./style.js";
import { hang } from "./wrap.js";

export interface ErrorView {
  columns: number;
  color: boolean;
}

/** An error for people: every diagnostic, or the one sentence, then what to do. */
export function renderError(error: DevrigError, { columns, color }: ErrorView): string {
  const style = styleFor(color);
  const parts = [
    ...error.warnings.map((it) => renderDiagnostic(it, "warning", style, columns)),
    ...error.diagnostics.map((it) => renderDiagnostic(it, "error", style, columns)),
  ];
  if (!isToldByDiagnostic(error)) parts.push(line("devrig:", error.message, columns, style.red));
  const hint = error.hint === null ? "" : line("hint:", error.hint, columns, style.cyan);
  return parts.join("\n") + hint;
}

function line(
  label: string,
  text: string,
  columns: number,
  paint: (text: string) => string,
): string {
  return hang(`${label} `, forTerminal(text, 2000), columns).replace(label, paint(label));
}

/** The error as the contract's JSON document; `warnings` stand beside it, where there are any. */
export function errorDocument(error: DevrigError): object {
  const { code, message, hint, diagnostics, warnings } = error;
  return {
    version: 1,
    error: { code, message, hint, diagnostics: diagnostics.map(told) },
    ...(warnings.length > 0 && { warnings: warnings.map(told) }),
  };
}

/** Excerpts are for people. */
function told({ code, message, resource, source }: Diagnostic): Diagnostic {
  return { code, message, resource, source };
}
