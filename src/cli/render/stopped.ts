import {
  forTerminal,
  type StoppedInstance,
  type StoppedService,
  type StopReport,
} from "../../engine/index.js";
import { type Style, styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";

const WORDS = {
  stopped: "stopped",
  killed: "ended by force",
  gone: "had ended already",
  unproven: "not signalled",
  refused: "lives on",
} as const;

export interface StoppedView {
  columns: number;
  color: boolean;
  /** What is said where there was nothing. */
  nothing: string;
}

/** One line a service, below its instance where there are several; then the folders that were removed. */
export function renderStopped(report: StopReport, view: StoppedView): string {
  const style = styleFor(view.color);
  const several = report.instances.length > 1;
  const rows = report.instances.flatMap((instance) => rowsOf(instance, several, style));
  const removed = report.removed.map((folder) => `Removed ${forTerminal(folder, 1000)}\n`);
  const text = renderTable(rows, view.columns) + removed.join("");
  return text === "" ? `${view.nothing}\n` : text;
}

/** What the user should know beside: processes that were not signalled, ports that are still open, claims that stay. */
export function stopRemarks(report: StopReport): string[] {
  return [
    ...report.warnings.map(({ message }) => `warning: ${message}`),
    ...report.untouched.map(({ slug, reason }) => `${slug} is left alone: ${reason}`),
    ...report.instances.flatMap(({ services }) => services.flatMap(remarksOn)),
    ...report.instances.flatMap(keptRemarks),
  ].map((line) => forTerminal(line, 2000));
}

function rowsOf(
  { slug, services, kept }: StoppedInstance,
  several: boolean,
  style: Style,
): Cell[][] {
  const lead = several ? "  " : "";
  const rows = services.map(({ service, result, pid }): Cell[] => [
    { text: lead + forTerminal(service), paint: style.bold },
    { text: WORDS[result], paint: result === "refused" ? style.red : style.green },
    { text: result === "gone" ? "" : `PID ${pid}` },
  ]);
  const alone = services.length === 0 && kept.length === 0;
  const state: Cell = { text: alone ? "nothing ran" : "" };
  return several || alone ? [[{ text: forTerminal(slug) }, state], ...rows] : rows;
}

function remarksOn({ service, pid, result, port_held_by }: StoppedService): string[] {
  if (result === "unproven") {
    return [
      `'${service}': PID ${pid} is not proven to be a process that devrig started, so it was not signalled`,
    ];
  }
  if (result === "refused") return [`'${service}': PID ${pid} does not end, or is not ours to end`];
  if (port_held_by === null) return [];
  return [
    `The port of '${service}' is open by ${port_held_by.name}, which is not proven to be its process: not signalled`,
  ];
}

function keptRemarks({ slug, kept }: StoppedInstance): string[] {
  const holders = new Map(kept.map(({ holder }) => [holder.pid, holder.label]));
  return [...holders].map(([pid, label]) => {
    const name = label === null ? `PID ${pid}` : `${label} (PID ${pid})`;
    return `${slug} keeps the ports that ${name} has set aside; devrig release --holder ${pid} drops them`;
  });
}
