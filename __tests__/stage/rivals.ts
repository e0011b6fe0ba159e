import { readFileSync } from "node:fs";
import { missing } from "../support/machine.js";
import { runAsked } from "./ask.js";
import type { Scene } from "./situation.js";

/** Another tool that is asked the same. */
export interface Rival {
  name: string;
  ask(scene: Scene): Promise<string>;
}

/** Those that are here; the two npm packages come from the bench's own folder, and are left out where npm cannot install them. */
export async function rivals(): Promise<Rival[]> {
  const tools: Rival[] = [
    tool("lsof", lsof, /^p(\d+)$/gm),
    tool("ss", ss, /pid=(\d+)/g),
    tool("fuser", fuser, /(?:^|\s)(\d+)/g),
  ].filter(({ name }) => missing([name]).length === 0);
  return [...tools, ...(await packages())];
}

async function packages(): Promise<Rival[]> {
  const cache = new URL("../../../bench/support/cache.mjs", import.meta.url).href;
  const { peers } = await import(cache);
  try {
    const { pidPort, findProcess }: Record<string, string> = peers();
    return [
      tool("pid-port", ({ port }) => [process.execPath, pidPort ?? "", String(port)], /,(\d+)\]/g),
      tool(
        "find-process",
        ({ port }) => [process.execPath, findProcess ?? "", String(port)],
        /"pid":(\d+)/g,
      ),
    ];
  } catch (error) {
    process.stderr.write(`pid-port and find-process are not here: ${error}\n`);
    return [];
  }
}

type Question = Scene["question"];

function lsof({ port, protocol = "tcp" }: Question): string[] {
  const which = protocol === "tcp" ? [`-iTCP:${port}`, "-sTCP:LISTEN"] : [`-iUDP:${port}`];
  return ["lsof", "-nP", "-w", ...which, "-Fp"];
}

function ss({ port, protocol = "tcp" }: Question): string[] {
  return ["ss", protocol === "tcp" ? "-Hltnp" : "-Hlunp", "sport", "=", `:${port}`];
}

function fuser({ port, protocol = "tcp" }: Question): string[] {
  return ["fuser", `${port}/${protocol}`];
}

function tool(name: string, argv: (question: Question) => string[], pattern: RegExp): Rival {
  return {
    name,
    async ask({ question, truth }) {
      const { out } = await runAsked(question, argv(question));
      const pids = [...out.matchAll(pattern)].map(([, pid]) => Number(pid));
      return told([...new Set(pids)], truth, out);
    },
  };
}

/** `all`, `some` of the processes, `nobody`, or the names of those that do not have the port. */
function told(pids: readonly number[], truth: readonly number[], out: string): string {
  const strangers = pids.filter((pid) => !truth.includes(pid));
  if (strangers.length > 0) return [...new Set(strangers.map(nameOf))].join(" ");
  if (pids.length === 0) return out.trim() === "" || out.trim() === "[]" ? "nobody" : "no name";
  return truth.every((pid) => pids.includes(pid)) ? "all" : "some";
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return `pid ${pid}?`; // A number of another pid namespace, or a process that is gone.
  }
}
