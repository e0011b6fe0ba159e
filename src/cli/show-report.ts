import { type Diagnostic, freePortNear, isCollision, type Report } from "../engine/index.js";
import type { Context } from "./command.js";
import { renderReport } from "./render/report.js";

/** Prints a report for people: its warnings as remarks, then the table and what to do about each collision. */
export async function showReport(
  context: Context,
  report: Report,
  { whole = false } = {},
): Promise<void> {
  const { streams, color, quiet, system } = context;
  await showWarnings(context, report.warnings);
  const nearby = await nearbyPorts(context, report);
  const { columns } = streams;
  streams.out(renderReport(report, { columns, color, quiet, whole, nearby, now: system.now() }));
}

/** Prints warnings on standard error, each with its place; none with `--quiet`. */
export async function showWarnings(
  { quiet, streams }: Context,
  warnings: readonly Diagnostic[],
): Promise<void> {
  if (quiet || warnings.length === 0) return;
  const { renderDiagnostic } = await import("./render/diagnostic.js");
  const { styleFor } = await import("./render/style.js");
  const style = styleFor(streams.colorErr);
  const { columns } = streams;
  const texts = warnings.map((warning) => renderDiagnostic(warning, "warning", style, columns));
  streams.err(`${texts.join("\n")}\n`);
}

/** For each busy port a free one near it, for a denied one a free one that needs no privilege. */
async function nearbyPorts({ system }: Context, report: Report): Promise<Map<number, number>> {
  const nearby = new Map<number, number>();
  const avoid = new Set(report.ports.map((port) => port.port ?? 0));
  for (const { port, protocol, status } of report.ports.filter(isCollision)) {
    if (port === null || protocol === "udp") continue;
    const free = await freePortNear(system, status === "denied" ? port + 8000 : port, avoid);
    if (free === null) continue;
    avoid.add(free);
    nearby.set(port, free);
  }
  return nearby;
}
