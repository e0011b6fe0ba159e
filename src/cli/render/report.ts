import {
  forTerminal,
  isCollision,
  ownerParts,
  portText,
  type Report,
  type ReportPort,
} from "../../engine/index.js";
import { renderCollision } from "./collision.js";
import { type Style, styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";

export interface ReportView {
  columns: number;
  color: boolean;
  quiet: boolean;
  /** Whole command lines, as `--no-redact` asks. */
  whole: boolean;
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
  if (view.quiet) return details.join("\n");
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
  return [
    { text: forTerminal(port.resource) },
    { text: portText(port), right: true },
    { text: port.status, paint: paintOf(port, style) },
    ownerCell(port),
    { text: age(port.owner?.started_at ?? null, view.now) },
  ];
}

function ownerCell({ status, owner, owner_hidden }: ReportPort): Cell {
  if (owner === null) {
    if (status === "own") return { text: "set aside for this project" };
    return { text: status === "taken" ? forTerminal(owner_hidden?.message ?? "unknown") : "" };
  }
  const { name, detail } = ownerParts(owner);
  const user = owner.pid === null || owner.user === null ? "" : `, ${forTerminal(owner.user)}`;
  const tail = `${detail === "" ? "" : ` ${forTerminal(detail, 60)}`}${user}`;
  return { text: forTerminal(name, 60), tail };
}

function paintOf(port: ReportPort, style: Style): Style["red"] {
  if (isCollision(port)) return style.red;
  return port.status === "auto" ? style.dim : style.green;
}

function verdict(report: Report, style: Style): string {
  const fixed = report.ports.filter((port) => port.port !== null);
  const paint = report.ok ? style.green : style.red;
  return `${paint(report.ok ? goodNews(fixed) : badNews(report.collisions, fixed.length))}\n`;
}

function badNews(collisions: number, fixed: number): string {
  if (fixed === 1) return "The port is not free.";
  return `${collisions} of ${fixed} ports ${collisions === 1 ? "is" : "are"} not free.`;
}

/** Ports that are open by this very project are told apart: "free" would be wrong, "taken" too. */
function goodNews(fixed: readonly ReportPort[]): string {
  const own = fixed.filter((port) => port.status === "own").length;
  const free = fixed.length - own;
  if (fixed.length === 0) return "No fixed port to check.";
  if (own === 0) return fixed.length === 1 ? "The port is free." : `All ${free} ports are free.`;
  const ours = "this project's own";
  if (free === 0)
    return own === 1 ? `The port is ${ours} already.` : `All ${own} ports are ${ours} already.`;
  const are = (count: number): string => `${count} ${count === 1 ? "port is" : "ports are"}`;
  return `Nothing stands in the way: ${are(own)} ${ours} already, ${are(free)} free.`;
}
