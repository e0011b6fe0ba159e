import {
  forTerminal,
  isCollision,
  ownerName,
  type Report,
  type ReportPort,
  shorten,
} from "../../engine/index.js";
import { type Style, styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";
import { hang } from "./wrap.js";

export interface ReportView {
  columns: number;
  color: boolean;
  quiet: boolean;
  /** Wall clock, ms. */
  now: number;
  /** A free port near a wanted one. */
  nearby: ReadonlyMap<number, number>;
}

/** The report for people: one line a port, then for each collision what is the matter and what to do. */
export function renderReport(report: Report, view: ReportView): string {
  const style = styleFor(view.color);
  const details = report.ports
    .filter(isCollision)
    .map((port) => renderCollision(port, view, style));
  if (view.quiet) return details.join("");
  const table =
    report.ports.length === 0 ? "" : renderTable(rows(report, view, style), view.columns);
  return [table, ...details, verdict(report, style)].filter(Boolean).join("\n");
}

function rows(report: Report, view: ReportView, style: Style): Cell[][] {
  const head = ["RESOURCE", "PORT", "STATE", "OWNER", "SINCE"];
  const body = report.ports.map((port) => row(port, view, style));
  const used = head.map((_, at) => at < 3 || body.some((cells) => cells[at]?.text !== ""));
  const titles = head.map((text, at): Cell => ({ text, paint: style.dim, right: at === 1 }));
  return [titles, ...body].map((cells) => cells.filter((_, at) => used[at]));
}

function row(port: ReportPort, view: ReportView, style: Style): Cell[] {
  const protocol = port.protocol === "udp" ? "/udp" : "";
  const owner = port.owner;
  const by =
    owner === null ? "" : ownerName(owner) + (owner.user === null ? "" : `, ${owner.user}`);
  return [
    { text: forTerminal(port.resource) },
    { text: port.port === null ? "auto" : `${port.port}${protocol}`, right: true },
    { text: port.status, paint: paintOf(port, style) },
    { text: by },
    { text: age(owner?.started_at ?? null, view.now) },
  ];
}

function paintOf(port: ReportPort, style: Style): Style["red"] {
  if (isCollision(port)) return style.red;
  return port.status === "auto" ? style.dim : style.green;
}

function renderCollision(port: ReportPort, view: ReportView, style: Style): string {
  const lines = [
    hang("✗ ", forTerminal(port.message, 2000), view.columns).replace("✗", style.red("✗")),
  ];
  if (port.source !== null) {
    const { file, line, column } = port.source;
    lines.push(`  ${style.dim("at")}    ${forTerminal(file, 1000)}:${line}:${column}\n`);
  }
  const where = port.owner?.addresses.join(", ");
  if (where) lines.push(hang("  open  ", where, view.columns).replace("open", style.dim("open")));
  for (const other of port.others) {
    const also = `${ownerName(other)} ${other.addresses.join(", ")}`;
    lines.push(
      hang("  also  ", shorten(also, 200), view.columns).replace("also", style.dim("also")),
    );
  }
  if (port.next !== null) lines.push(`  ${style.dim("next")}  ${style.bold(port.next)}\n`);
  const near = port.port === null ? undefined : view.nearby.get(port.port);
  if (near !== undefined) lines.push(`  ${style.dim("or")}    take port ${near}, which is free\n`);
  return lines.join("");
}

function verdict(report: Report, style: Style): string {
  const fixed = report.ports.filter((port) => port.port !== null).length;
  if (report.ok) {
    if (fixed === 0) return style.green("No fixed port to check.\n");
    return style.green(`${fixed === 1 ? "The port is" : `All ${fixed} ports are`} free.\n`);
  }
  const are = `${fixed === 1 ? "port" : "ports"} ${report.collisions === 1 ? "is" : "are"}`;
  return style.red(`${report.collisions} of ${fixed} ${are} not free.\n`);
}
