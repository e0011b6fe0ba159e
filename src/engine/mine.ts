import { isNamed } from "./ports/request.js";
import type { Project } from "./preflight/project.js";
import { lookNow, type PreflightRequest, question } from "./preflight.js";
import { type Report, type ReportPort, reportWith } from "./report.js";
import type { System } from "./system.js";
import { forShell } from "./text/foreign-text.js";
import { isOpen, ownerName, portSubject } from "./verdict.js";

/** Pause between two looks while waiting, ms. Nothing is bound meanwhile: a probe could meet a server that starts. */
const WAIT_STEP = 200;

/**
 * The opposite question: is every port of the project open, and by this project or this CI job? The answer has the form of a
 * preflight's report with `mine: true`; `ok` and `collisions` are about this question: `own` is open and ours, `taken` a
 * stranger answers, `claimed` another project set it aside and `free` nobody has it open. Waits until all are `own`. Reads only,
 * and binds nothing.
 * @throws DevrigError for a config that is not there or not valid, and for unknown services
 */
export async function checkMine(system: System, request: PreflightRequest): Promise<Report> {
  const ask = await question(system, request);
  const deadline = system.monotonic() + (request.wait ?? 0);
  for (;;) {
    const looked = await lookNow(system, { ...ask, probe: false });
    for (const port of looked.ports) answer(port, ask.project);
    const report = { ...reportWith(looked, (port) => !isMine(port)), mine: true as const };
    const left = deadline - system.monotonic();
    if (report.ok || left <= 0) return report;
    request.onWait?.(report);
    await system.sleep(Math.min(WAIT_STEP, left));
  }
}

/** Is this port, of a report with `mine`, as it should be? A port that is not chosen yet cannot be open. */
export function isMine({ status }: ReportPort): boolean {
  return status === "own" || status === "auto";
}

/** Rewrites what was said of the port for the other question, and what would help. */
function answer(report: ReportPort, project: Project | null): void {
  const { port, status, owner, owner_hidden: hidden } = report;
  if (port === null) return;
  const subject = subjectOf(report, port);
  const isQuiet = hidden?.code === "outgoing_connection" || hidden?.code === "bound_not_listening";
  if (owner === null || !isOpen(owner) || isQuiet) {
    if (status !== "claimed") {
      const next = isQuiet ? null : startCommand(report, project);
      Object.assign(report, { status: "free", owner: null, others: [], next });
    }
    report.message = nobody(report, port, subject);
    return;
  }
  const whose = status === "own" ? "this project" : "a stranger";
  report.message = `${capital(subject)} is open by ${whose}: ${ownerName(owner)}`;
  if (status === "own") report.next = null;
}

function subjectOf({ resource, protocol }: ReportPort, port: number): string {
  return isNamed({ resource, port, protocol })
    ? `port ${port} of '${resource}'`
    : `port ${resource}`;
}

function nobody(
  { message, protocol, resource, status }: ReportPort,
  port: number,
  subject: string,
): string {
  const verb = protocol === "udp" ? "has" : "answers on";
  const aside = status === "claimed" ? `; it${predicate(message, resource, port)}` : "";
  return `Nobody ${verb} ${subject}${aside}`;
}

/** Null for what devrig does not start: a container, a port given by hand. */
function startCommand({ resource, source }: ReportPort, project: Project | null): string | null {
  const services = project?.config?.data.services ?? {};
  if (project === null || source === null || !Object.hasOwn(services, resource)) return null;
  return `devrig start -f ${forShell(project.config_path)} ${forShell(resource)}`;
}

/** What a sentence says of a port: ` is set aside by …`. */
function predicate(message: string, resource: string, port: number): string {
  const declared = portSubject(resource, port, true);
  const subject = message.startsWith(declared) ? declared : portSubject(resource, port, false);
  return message.slice(subject.length);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
