import { isCollision, type Owner, type Report, type ReportPort } from "../engine/index.js";

/** The answer in one sentence: `2 of 5 ports are not free: 3000 (web), 5432 (db)`. Holds foreign text. */
export function verdictOf(report: Report): string {
  const all = report.ports.length;
  const busy = report.ports.filter(isCollision);
  if (busy.length === 0) return all === 1 ? "The port is free" : freeSentence(all);
  const names = busy.slice(0, 5).map((port) => `${portText(port)} (${port.resource})`);
  const more = busy.length > 5 ? ` and ${busy.length - 5} more` : "";
  if (all === 1) return `The port is not free: ${names.join("")}`;
  const verb = busy.length === 1 ? "is" : "are";
  return `${busy.length} of ${all} ports ${verb} not free: ${names.join(", ")}${more}`;
}

function freeSentence(all: number): string {
  return all === 0 ? "There is no port to check" : `All ${all} ports are free`;
}

/** `3000`, `53/udp`, `auto`. */
export function portText(port: ReportPort): string {
  if (port.port === null) return "auto";
  return port.protocol === "udp" ? `${port.port}/udp` : `${port.port}`;
}

/** Who has the port, in as many words as are known. Holds foreign text. */
export function ownerText(port: ReportPort): string {
  const { owner, others, owner_hidden: hidden } = port;
  if (owner === null) return hidden?.message ?? "";
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${oneOwner(owner)}${more}`;
}

function oneOwner(owner: Owner): string {
  const name =
    owner.container?.name ?? owner.command ?? owner.instance?.slug ?? "a process without a name";
  const facts = [
    owner.container === null ? null : "container",
    owner.pid === null ? null : `pid ${owner.pid}`,
    owner.user ?? (owner.uid === null ? null : `uid ${owner.uid}`),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
}
