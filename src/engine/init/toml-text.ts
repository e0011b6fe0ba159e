import { escapeControls, shorten } from "../text/foreign-text.js";

/** A server that the project starts. */
export interface FoundService {
  name: string;
  command: string;
  port: number | "auto" | null;
  /** What told it, where the command itself does not. */
  told: string | null;
}

export interface FoundProject {
  name: string;
  /** The files that it was made from. */
  sources: readonly string[];
  services: readonly FoundService[];
  compose: string | null;
  /** Ports that the Compose file publishes. */
  composePorts: ReadonlySet<number>;
}

/** The text of a devrig.toml. A port that is wanted twice stands in a comment the second time, for it would be an error. */
export function tomlText(project: FoundProject): string {
  const { name, sources, services, compose } = project;
  const from = sources.length === 0 ? "" : ` from ${sources.join(", ")}`;
  const taken = new Map<number, string>([...project.composePorts].map((port) => [port, "compose"]));
  const tables = [
    `# Made by "devrig init"${from}; yours to change. docs: https://github.com/devrig/preflight/blob/main/docs/config.md`,
    `[project]\nname = ${text(name)}`,
    ...services.map((service) => table(service, taken)),
    compose === null
      ? ""
      : `# The ports that it publishes count too.\n[compose]\nfile = ${text(compose)}`,
    services.length === 0 && compose === null ? EXAMPLE : "",
  ];
  return `${tables.filter(Boolean).join("\n\n")}\n`;
}

const EXAMPLE = `# No server was found. A service looks like this:
# [services.web]
# command = "npm run dev"
# port = 3000`;

function table(service: FoundService, taken: Map<number, string>): string {
  const { name, command, told } = service;
  const lines = [
    ...(told === null ? [] : [`# ${shorten(escapeControls(told), 100)}`]),
    `[services.${key(name)}]`,
    `command = ${text(command)}`,
    ...portLines(service, taken),
  ];
  return lines.join("\n");
}

function portLines({ name, port }: FoundService, taken: Map<number, string>): string[] {
  if (port === null) return [];
  if (port === "auto") return ['port = "auto" # the server takes what PORT says'];
  const other = taken.get(port);
  if (other !== undefined) return [`# port = ${port}, which is that of ${key(other)} already`];
  taken.set(port, name);
  return [`port = ${port}`];
}

/** A basic string: JSON's escapes are TOML's, but for DEL and lone surrogates. */
function text(value: string): string {
  return JSON.stringify(value.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("\x7f", "\\u007f");
}

function key(name: string): string {
  return /^[\w-]+$/.test(name) ? name : text(name);
}
