import { appendFileSync } from "node:fs";
import {
  errorCode,
  forLog,
  forMarkdown,
  isCollision,
  type Report,
  type ReportPort,
} from "../engine/index.js";
import type { OnCollision } from "./inputs.js";
import type { StepProcess, Toolkit } from "./toolkit.js";
import { ownerText, portText, verdictOf } from "./words.js";

/** GitHub drops a summary above 1 MiB whole; this leaves room for the lines around the table. */
const MOST_BYTES = 1_000_000;

const VERDICT_ICONS: Readonly<Record<OnCollision, string>> = { fail: "❌", warn: "⚠️" };

const STATES: Readonly<Record<ReportPort["status"], string>> = {
  taken: "🔴 taken",
  claimed: "🟠 claimed",
  denied: "⛔ denied",
  free: "🟢 free",
  own: "🟢 own",
  auto: "⚪ auto",
};

export interface SummaryFacts {
  /** Wall clock in ms, for the age of an owner. */
  now: number;
  onCollision: OnCollision;
}

/** Appends the summary of this step; a runner without summaries, or a file that cannot be written, is no failure. */
export function writeSummary(
  core: Pick<Toolkit, "warning">,
  process: StepProcess,
  report: Report,
  facts: SummaryFacts,
): void {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file) return;
  try {
    appendFileSync(file, summaryOf(report, facts));
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    core.warning(forLog(`The job summary cannot be written: ${code}`));
  }
}

/**
 * The report as Markdown, below 1 MiB: the verdict, the table with collisions first, the warnings. The table is HTML, in
 * which GitHub looks for no Markdown, links or mentions.
 */
export function summaryOf(report: Report, { now, onCollision }: SummaryFacts): string {
  const ports = [...report.ports].sort((a, b) => Number(isCollision(b)) - Number(isCollision(a)));
  const icon = report.ok ? "✅" : VERDICT_ICONS[onCollision];
  const project = report.project === null ? "" : ` · ${forMarkdown(report.project.slug, 100)}`;
  return [
    `### ${icon} ${forMarkdown(verdictOf(report), 500)}`,
    "",
    `<sub>Port preflight${project}</sub>`,
    "",
    ...(ports.length === 0 ? [] : tableOf(ports, now)),
    ...warningsOf(report),
    "",
  ].join("\n");
}

const TITLES = ["Resource", "Port", "State", "Owner", "Since", "What to do"];

function tableOf(ports: readonly ReportPort[], now: number): string[] {
  const head = TITLES.map((title) => `<th align="left" nowrap>${title}</th>`).join("");
  const rows = fitting(
    ports.map((port) => rowOf(port, now)),
    (left) => `<tr><td colspan="${TITLES.length}">and ${left} more</td></tr>`,
  );
  return ["<table>", `<thead><tr>${head}</tr></thead>`, "<tbody>", ...rows, "</tbody></table>", ""];
}

function rowOf(port: ReportPort, now: number): string {
  const cells = [
    code(port.resource, 100),
    `<code>${portText(port)}</code>`,
    STATES[port.status].replace(" ", "&nbsp;"),
    ownerCell(port),
    sinceCell(port, now),
    nextCell(port),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function ownerCell(port: ReportPort): string {
  const text = ownerText(port);
  return port.owner === null ? forMarkdown(text, 200) : code(text, 200);
}

function nextCell(port: ReportPort): string {
  return port.next === null ? "" : code(port.next, 300);
}

function sinceCell(port: ReportPort, now: number): string {
  const started = Date.parse(port.owner?.started_at ?? "");
  if (Number.isNaN(started)) return "";
  const [, day, month, , time] = new Date(started).toUTCString().split(" ");
  const clock = `${day} ${month} ${time?.slice(0, 5)} UTC`;
  return `${ageText(now - started)}<br>${clock}`.replaceAll(" ", "&nbsp;");
}

const AGES: readonly [number, string][] = [
  [86_400_000, "day"],
  [3_600_000, "hour"],
  [60_000, "minute"],
  [1000, "second"],
];

function ageText(ms: number): string {
  const [unit, name] = AGES.find(([least]) => ms >= least) ?? [];
  if (unit === undefined) return "just now";
  const count = Math.floor(ms / unit);
  return `${count} ${name}${count === 1 ? "" : "s"} ago`;
}

function warningsOf(report: Report): string[] {
  if (report.warnings.length === 0) return [];
  const items = report.warnings.map(({ message }) => `<li>${forMarkdown(message, 500)}</li>`);
  return ["<ul>", ...fitting(items.slice(0, 100), () => ""), "</ul>", ""];
}

function code(text: string, max: number): string {
  return text === "" ? "" : `<code>${forMarkdown(text, max)}</code>`;
}

/** As many lines as fit, and one that says how many were left. */
function fitting(lines: readonly string[], rest: (left: number) => string): string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MOST_BYTES - 100_000) return [...kept, rest(lines.length - kept.length)];
    kept.push(line);
  }
  return kept;
}
