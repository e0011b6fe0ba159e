import { appendFileSync } from "node:fs";
import {
  errorCode,
  forLog,
  forMarkdown,
  isCollision,
  jobName,
  type OwnerJob,
  portText,
  type Report,
  type ReportPort,
} from "../engine/index.js";
import type { Eviction } from "./evict.js";
import { code, listOf, tableOf } from "./html.js";
import type { OnCollision } from "./inputs.js";
import type { StepProcess, Toolkit } from "./toolkit.js";
import { adviceOf, commandName, jobText, ownerParts, portList, verdictOf } from "./words.js";

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
  /** Were ports set aside until the job ends? */
  claimed: boolean;
  eviction: Eviction | null;
}

/** Appends to the summary of this step; a runner without summaries, or a file that cannot be written, is no failure. */
export function writeSummary(
  core: Pick<Toolkit, "warning">,
  process: StepProcess,
  text: string,
): void {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file) return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    core.warning(forLog(`The job summary cannot be written: ${code}`));
  }
}

/** The report as Markdown, below 1 MiB: the verdict, the table with collisions first, what to do, what was ended, remarks. */
export function summaryOf(report: Report, facts: SummaryFacts): string {
  const ports = [...report.ports].sort((a, b) => Number(isCollision(b)) - Number(isCollision(a)));
  const icon = report.ok ? "✅" : VERDICT_ICONS[facts.onCollision];
  return [
    `### ${icon} ${forMarkdown(verdictOf(report), 500)}`,
    "",
    `<sub>${underline(report, facts)}</sub>`,
    "",
    ...portTable(ports, facts.now),
    ...section("What to do", ports.filter(isCollision).map(adviceItem)),
    ...evictionSections(facts.eviction),
    ...section(
      "Remarks",
      report.warnings.map(({ message }) => forMarkdown(message, 1000)),
    ),
  ].join("\n");
}

function underline({ project, ok }: Report, { claimed }: SummaryFacts): string {
  const name = project === null ? "" : ` · ${forMarkdown(project.slug, 100)}`;
  const what = ok ? "set aside" : "what was free is set aside";
  return `Port preflight${name}${claimed ? ` · ${what} until the job ends` : ""}`;
}

function portTable(ports: readonly ReportPort[], now: number): string[] {
  if (ports.length === 0) return [];
  const columns: [title: string, cell: (port: ReportPort) => string][] = [
    ["Resource", (port) => code(port.resource, 100)],
    ["Port", (port) => `<code>${portText(port)}</code>`],
    ["State", (port) => STATES[port.status].replace(" ", "&nbsp;")],
    ["Owner", ownerCell],
    ["Since", (port) => sinceCell(port, now)],
    ["Job", ({ owner }) => (owner?.job ? linked(owner.job, jobText({ job: owner.job })) : "")],
  ];
  // A column that has nothing to say only makes the others narrow.
  const told = columns.filter(([, cell], at) => at < 3 || ports.some((port) => cell(port) !== ""));
  return tableOf(
    told.map(([title]) => title),
    ports.map((port) => told.map(([, cell]) => cell(port))),
  );
}

/** Name and facts in two lines: a browser breaks code wherever it likes. */
function ownerCell({ owner, others, owner_hidden: hidden }: ReportPort): string {
  if (owner === null) return forMarkdown(hidden?.message ?? "", 200);
  const { name, facts } = ownerParts(owner);
  const more = others.length === 0 ? "" : `and ${others.length} more`;
  const below = [forMarkdown(facts, 120), more].filter(Boolean).join(" ");
  return below === "" ? code(name, 200) : `${code(name, 200)}<br>${below}`;
}

/** The job's address has passed through URL: of what it holds, the entities of `forMarkdown` are all that HTML needs. */
function linked({ run_url }: OwnerJob, text: string): string {
  const shown = forMarkdown(text, 200);
  return run_url === null ? shown : `<a href="${forMarkdown(run_url, 1000)}">${shown}</a>`;
}

function adviceItem(port: ReportPort): string {
  const { text, command } = adviceOf(port);
  const words = [forMarkdown(text, 300), command === null ? "" : code(command, 300)];
  return `<code>${portText(port)}</code> ${code(port.resource, 100)}: ${words.filter(Boolean).join(" ")}`;
}

function evictionSections(eviction: Eviction | null): string[] {
  if (eviction === null) return [];
  const item = ({ owner, ports, reason }: Eviction["kept"][number]): string =>
    `${code(commandName(owner), 200)} on ${portList(ports)}: ${forMarkdown(reason, 300)}${owner.job === null ? "" : ` (${linked(owner.job, jobName(owner.job))})`}`;
  return [
    ...section("Leftovers that were ended", eviction.ended.map(item)),
    ...section("Leftovers that live on", eviction.kept.map(item)),
  ];
}

/** Nothing where there are no items. */
function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<b>${title}</b>`, ...listOf(items)];
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
