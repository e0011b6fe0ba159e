import { type DevrigError, forTerminal } from "../../engine/index.js";
import { renderDiagnostic } from "./diagnostic.js";
import { styleFor } from "./style.js";

/** An error for people: every diagnostic, or the one sentence, then what to do. */
export function renderError(error: DevrigError, color: boolean): string {
  const style = styleFor(color);
  const parts = error.diagnostics.map((it) => renderDiagnostic(it, "error", style));
  const hint =
    error.hint === null ? "" : `${style.cyan("hint:")} ${forTerminal(error.hint, 2000)}\n`;
  const summary = `${style.red("devrig:")} ${forTerminal(error.message, 2000)}\n`;
  return [...parts, summary + hint].join(parts.length > 0 ? "\n" : "");
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
