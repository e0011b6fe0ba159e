import {
  forTerminal,
  isMine,
  ownerName,
  portText,
  type Report,
  type ReportPort,
} from "../../engine/index.js";
import { renderCollision } from "./collision.js";
import { type Style, styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";

export interface MineView {
  columns: number;
  color: boolean;
  quiet: boolean;
  /** Wall clock, ms. */
  now: number;
}

/** The answer of `check --mine` for people: one line a port, then what is the matter with those that are not ours. */
export function renderMine(report: Report, view: MineView): string {
  const style = styleFor(view.color);
  const wrong = report.ports.filter((port) => !isMine(port));
  const details = wrong.map((port) => renderCollision(port, { ...view, ...MINE }, style));
  if (view.quiet) return details.join("\n");
  const table =
    report.ports.length === 0 ? "" : renderTable(rows(report, view, style), view.columns);
  return [table, ...details, verdict(report, wrong.length, style)].filter(Boolean).join("\n");
}

/** Another port would not help here. */
const MINE = { whole: false, nearby: new Map<number, number>() };

const STATES: Readonly<Partial<Record<ReportPort["status"], string>>> = {
  own: "open",
  taken: "stranger",
  claimed: "nobody",
  free: "nobody",
};

function rows({ ports }: Report, view: MineView, style: Style): Cell[][] {
  const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
  const titles = head.map((text, at): Cell => ({ text, paint: style.dim, right: at === 1 }));
  const body = ports.map((port): Cell[] => [
    { text: forTerminal(port.resource) },
    { text: portText(port), right: true },
    { text: STATES[port.status] ?? port.status, paint: isMine(port) ? style.green : style.red },
    { text: port.owner === null ? "" : forTerminal(ownerName(port.owner)) },
    { text: age(port.owner?.started_at ?? null, view.now) },
  ]);
  return [titles, ...body];
}

function verdict({ ports }: Report, wrong: number, style: Style): string {
  const all = ports.filter(({ port }) => port !== null).length;
  if (all === 0) return style.green("No fixed port to check.\n");
  if (wrong === 0) {
    const are = all === 1 ? "The port is" : `All ${all} ports are`;
    return style.green(`${are} open, and this project's own.\n`);
  }
  const are = wrong === 1 ? "is" : "are";
  return style.red(
    `${wrong} of ${all} ${all === 1 ? "port" : "ports"} ${are} not open by this project.\n`,
  );
}
