import { type DevrigError, forTerminal } from "../../engine/index.js";
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
  const parts = error.diagnostics.map((it) => renderDiagnostic(it, "error", style, columns));
  if (!isToldAlready(error)) parts.push(line("devrig:", error.message, columns, style.red));
  const hint = error.hint === null ? "" : line("hint:", error.hint, columns, style.cyan);
  return parts.join("\n") + hint;
}

/** The sentence of an error with a single diagnostic is that diagnostic. */
function isToldAlready({ message, diagnostics: [only, ...more] }: DevrigError): boolean {
  return only !== undefined && more.length === 0 && message.endsWith(only.message);
}

function line(
  label: string,
  text: string,
  columns: number,
  paint: (text: string) => string,
): string {
  return hang(`${label} `, forTerminal(text, 2000), columns).replace(label, paint(label));
}

/** The error as the contract's JSON document. */
export function errorDocument({ code, message, hint, diagnostics }: DevrigError): object {
  return {
    version: 1,
    error: {
      code,
      message,
      hint,
      diagnostics: diagnostics.map((it) => ({
        code: it.code,
        message: it.message,
        resource: it.resource,
        source: it.source,
      })),
    },
  };
}
