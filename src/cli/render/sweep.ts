import {
  type Ended,
  type Kept,
  type Leftover,
  type OrphanSearch,
  ownerName,
  type PortOwners,
  portText,
  type SweepResult,
} from "../../engine/index.js";
import type { Style } from "./style.js";

export interface SweepView {
  style: Style;
  quiet: boolean;
  /** Makes foreign text harmless: for a terminal, or for the runner's log. */
  safe: (text: string) => string;
}

/** What a sweep would end, and what it would leave alone and why. */
export function renderOrphans({ job, orphans, kept }: OrphanSearch, view: SweepView): string {
  const lines = [
    ...orphans.flatMap((it) => [head("leftover", it, view), ...jobLines(it, view)]),
    ...keptLines(kept, view),
  ];
  if (orphans.length === 0) lines.push(nothing(job, view));
  else if (!view.quiet)
    lines.push(`${leftovers(orphans.length)}. End: ${view.style.bold("devrig sweep --yes")}`);
  return textOf(lines);
}

/** What a sweep ended, what it left alone and why, and which ports are taken all the same. */
export function renderSweep({ job, ended, kept, after }: SweepResult, view: SweepView): string {
  const lines = [
    ...ended.flatMap((it) => [head(WORDS[it.how], it, view), ...jobLines(it, view)]),
    ...keptLines(kept, view),
    ...after.flatMap((port) => stillTaken(port, view)),
  ];
  if (ended.length === 0) lines.push(nothing(job, view));
  else if (!view.quiet) lines.push(`${leftovers(ended.length)} ended.`);
  return textOf(lines);
}

const WORDS: Record<Ended["how"], string> = {
  stopped: "ended",
  killed: "killed",
  container_stopped: "stopped",
};

function head(word: string, leftover: Leftover, { style, safe }: SweepView): string {
  return `${style.bold(word)}: ${safe(`${ownerName(leftover.owner)}, ${portsText(leftover)}`)}`;
}

function jobLines({ owner: { job } }: Leftover, { quiet, style, safe }: SweepView): string[] {
  if (job === null || quiet) return [];
  const name = [
    job.repository && `of ${job.repository}`,
    job.job && `job ${job.job}`,
    job.workflow && `workflow ${job.workflow}`,
  ].filter(Boolean);
  return [
    `  ${safe([job.reason, ...name].join(", "))}`,
    ...(job.run_url === null ? [] : [`  ${style.dim(safe(job.run_url))}`]),
  ];
}

function keptLines(kept: readonly Kept[], view: SweepView): string[] {
  if (view.quiet) return [];
  return kept.map((it) => `${head("left alone", it, view)}\n  ${view.safe(it.reason)}`);
}

function stillTaken(port: PortOwners, { style, safe }: SweepView): string[] {
  if (port.owner === null) return [];
  const text = `port ${portText(port)} is open still or again, by ${ownerName(port.owner)}`;
  return [`${style.red("taken")}: ${safe(text)}`];
}

function nothing(job: OrphanSearch["job"], { quiet, safe }: SweepView): string {
  if (quiet) return "";
  if (job === null) return "This is no CI job, so nothing can be proven to be a leftover of one.";
  const runner = job.runner === null ? "this runner" : safe(job.runner);
  return `No leftovers of finished jobs of ${runner}.`;
}

function leftovers(count: number): string {
  return `${count} ${count === 1 ? "leftover" : "leftovers"} of finished jobs`;
}

function portsText({ ports }: Leftover): string {
  const texts = ports.map(portText);
  const shown = texts.slice(0, 5).join(", ");
  const more = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
  return `${texts.length === 1 ? "port" : "ports"} ${shown}${more}`;
}

function textOf(lines: readonly string[]): string {
  const text = lines.filter((line) => line !== "").join("\n");
  return text === "" ? "" : `${text}\n`;
}
