import type { System } from "../../system.js";
import type { ProcessDetails } from "../process-details.js";

const TIMEOUT = 5_000;
/** POSIX lets everything behind a `=` be the heading, so each column needs an option of its own. */
const COLUMNS = ["pid=", "ppid=", "uid=", "lstart=", "command="].flatMap((it) => ["-o", it]);

/**
 * The details of these processes, or of all, by one call of ps(1); one that is gone is left out. Where ps itself cannot be run, all are
 * there with nothing known: a missing tool is no proof that a process ended.
 */
export async function describeByPs(
  system: System,
  pids: readonly number[] | "all",
): Promise<Map<number, ProcessDetails>> {
  if (pids.length === 0) return new Map();
  // The start time is written in the language and the time zone of the environment.
  const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
  const which = pids === "all" ? ["-A"] : ["-p", pids.join(",")];
  const args = ["-ww", ...COLUMNS, ...which];
  const { code, stdout } = await system.run("ps", args, { timeout: TIMEOUT, env });
  return code === null ? nothingKnown(pids === "all" ? [] : pids) : parsePs(stdout);
}

/** The processes, with nothing known of them but their pids. */
export function nothingKnown(pids: readonly number[]): Map<number, ProcessDetails> {
  const nothing = { parent: null, argv: null, uid: null, startedAt: null, cwd: null };
  return new Map(pids.map((pid) => [pid, { pid, ...nothing }]));
}

const ROW =
  /^\s*(\d{1,10})\s+(\d{1,10})\s+(-?\d{1,10})\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d{4})(?:\s+(.*))?$/;

/** The rows of `ps -o pid= -o ppid= -o uid= -o lstart= -o command=`. */
export function parsePs(output: string): Map<number, ProcessDetails> {
  const processes = new Map<number, ProcessDetails>();
  for (const line of output.split(/\r?\n/)) {
    const found = ROW.exec(line);
    if (found === null) continue;
    const [, pid, parent, uid, started, command = ""] = found;
    const startedAt = Date.parse(`${started} UTC`);
    processes.set(Number(pid), {
      pid: Number(pid),
      parent: Number(parent),
      argv: command === "" ? null : argumentsOf(command),
      // `nobody` is -2 on macOS, which ps prints as it is.
      uid: Number(uid) < 0 ? Number(uid) + 2 ** 32 : Number(uid),
      startedAt: Number.isNaN(startedAt) ? null : startedAt,
      cwd: null,
    });
  }
  return processes;
}

/**
 * ps joins the arguments by blanks, so these are guesses; the program of an application bundle is the case that matters, whose
 * name goes on as long as its words begin in capitals: `Brave Browser --type=x`, `OrbStack Helper vmgr`, `com.docker.backend services`.
 */
function argumentsOf(command: string): string[] {
  const bundle = /^\/.*?\.app\/Contents\/MacOS\/\S+(?: [A-Z(]\S*)*/.exec(command)?.[0] ?? "";
  const rest = command.slice(bundle.length).trim();
  const words = rest === "" ? [] : rest.split(/\s+/);
  return bundle === "" ? words : [bundle, ...words];
}
