import {
  isCollision,
  jobName,
  type Owner,
  type OwnerJob,
  portText,
  type Report,
  type ReportPort,
  type WantedPort,
} from "../engine/index.js";

/**
 * The answer in one sentence: `2 of 5 ports are not free: 3000 (web), 5432 (db)`. Auto ports are not checked but chosen, which is
 * said of them apart. Holds foreign text.
 */
export function verdictOf({ ports }: Report): string {
  const checked = ports.filter(({ status }) => status !== "auto");
  const chosen = ports.filter(({ status, port }) => status === "auto" && port !== null).length;
  const said = [
    checked.length === 0 && chosen > 0 ? null : checkedSentence(checked),
    chosen === 0 ? null : `${chosen} auto port${chosen === 1 ? " was" : "s were"} chosen`,
  ];
  return said.filter((part) => part !== null).join("; ");
}

function checkedSentence(checked: readonly ReportPort[]): string {
  const all = checked.length;
  const busy = checked.filter(isCollision);
  if (busy.length === 0) return freeSentence(checked);
  const names = busy.slice(0, 5).map((port) => `${portText(port)} (${port.resource})`);
  const more = busy.length > 5 ? ` and ${busy.length - 5} more` : "";
  if (all === 1) return `The port is not free: ${names.join("")}`;
  const verb = busy.length === 1 ? "is" : "are";
  return `${busy.length} of ${all} ports ${verb} not free: ${names.join(", ")}${more}`;
}

/** The project's own ports, open or set aside before, stand in nobody's way but are not free. */
function freeSentence(checked: readonly ReportPort[]): string {
  if (checked.length === 0) return "There is no fixed port to check";
  const states = new Set(checked.map(({ status }) => status));
  const state = ["free", "own"].filter((it) => states.has(it as ReportPort["status"]));
  const words = state.map((it) => (it === "own" ? "this project's own" : it)).join(" or ");
  return checked.length === 1 ? `The port is ${words}` : `All ${checked.length} ports are ${words}`;
}

/** `port 3000`, `ports 3000, 53/udp`. */
export function portList(ports: readonly WantedPort[]): string {
  return `port${ports.length === 1 ? "" : "s"} ${ports.map(portText).join(", ")}`;
}

/** Who has the port, in as many words as are known. Holds foreign text. */
export function ownerText(port: ReportPort): string {
  const { owner, others, owner_hidden: hidden } = port;
  if (owner === null) return hidden?.message ?? "";
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${commandName(owner)}${more}`;
}

/** A process or container by name, with its pid and user as far as known. Holds foreign text. */
export function commandName(owner: Owner): string {
  const { name, facts } = ownerParts(owner);
  return facts === "" ? name : `${name} (${facts})`;
}

/** The same in two parts. */
export function ownerParts(owner: Owner): { name: string; facts: string } {
  const name =
    owner.container?.name ?? owner.command ?? owner.instance?.slug ?? "a process without a name";
  const facts = [
    owner.container === null ? null : "container",
    owner.pid === null ? null : `pid ${owner.pid}`,
    owner.user ?? (owner.uid === null ? null : `uid ${owner.uid}`),
  ].filter((fact) => fact !== null);
  return { name, facts: facts.join(", ") };
}

const LEFT_BY: Readonly<Record<OwnerJob["verdict"], string>> = {
  mine: "this job",
  neighbour: "living job",
  orphan: "leftover",
  unknown: "",
};

/** `leftover: run 41 of o/r, job build on runner-2`; empty where no job is known. Holds foreign text. */
export function jobText({ job }: { job: OwnerJob | null }): string {
  if (job === null) return "";
  const kind = LEFT_BY[job.verdict];
  return kind === "" ? jobName(job) : `${kind}: ${jobName(job)}`;
}

/** The sentence about the job for an annotation, with its address and how it is known; empty where no job is known. */
export function jobSentence(job: OwnerJob): string {
  const url = job.run_url === null ? "" : ` ${job.run_url}`;
  return `${jobText({ job })}${url} (${job.reason})`;
}

export interface Advice {
  text: string;
  /** A command to paste, where one would help. */
  command: string | null;
}

/** What would help about a collision. Holds foreign text. */
export function adviceOf(port: ReportPort): Advice {
  const { owner, next } = port;
  const verdict = owner?.job?.verdict ?? null;
  if (port.status === "denied")
    return { text: "take a port above 1023, or let the job run as root", command: null };
  if (verdict === "orphan")
    return { text: "let evict: orphans end the leftover, or end it by", command: next };
  if (verdict === "neighbour")
    return { text: "wait for that job (wait: 5m), or take another port", command: null };
  if (port.status === "claimed") {
    const text = 'take another port, or "auto", for one of the two projects';
    return { text: next === null ? text : `${text}, or drop that claim by`, command: next };
  }
  if (next !== null) return { text: "", command: next };
  return { text: "take another port", command: null };
}

/** The advice in a line. */
export function adviceText(port: ReportPort): string {
  const { text, command } = adviceOf(port);
  return [text, command].filter(Boolean).join(" ");
}
