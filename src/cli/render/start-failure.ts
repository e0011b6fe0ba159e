import { forTerminal, type StartFailure } from "../../engine/index.js";
import { renderServiceLine } from "./service-line.js";
import type { Style } from "./style.js";
import { hang } from "./wrap.js";

export interface FailureView {
  columns: number;
  style: Style;
}

/** Why a service did not come up: the sentence, its last lines, where the others are. */
export function renderFailure(failure: StartFailure, { columns, style }: FailureView): string {
  const { service, message, log_lines, log } = failure;
  const head = hang("devrig: ", forTerminal(message, 2000), columns).replace(
    "devrig:",
    style.red("devrig:"),
  );
  const view = { width: 0, paint: style.dim, color: false };
  const lines = log_lines.map((line) => renderServiceLine(service, line, view));
  const end =
    log === null ? "" : hang("hint: ", `its whole log: ${forTerminal(log, 2000)}`, columns);
  return [head, ...lines, end.replace("hint:", style.cyan("hint:"))].join("");
}

/** The same as the contract's JSON document of an error, with the service and its lines. */
export function failureDocument({ service, message, log_lines, log }: StartFailure): object {
  const hint = log === null ? null : `its whole log: ${log}`;
  const error = { code: "service_failed", message, hint, diagnostics: [] };
  return { version: 1, error: { ...error, service, log_lines } };
}
