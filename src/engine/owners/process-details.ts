import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { errorCode } from "../errors.js";
import { STAT, statFields } from "../processes/stat.js";

/** What `/proc/PID` tells about a process; what it does not tell is null. */
export interface ProcessDetails {
  pid: number;
  parent: number | null;
  argv: string[] | null;
  uid: number | null;
  /** ms since 1970, good to a hundredth of a second. */
  startedAt: number | null;
  cwd: string | null;
}

/** The unit of field 22; 100 on every Linux that Node runs on (`getconf CLK_TCK`). */
const TICKS_PER_SECOND = 100;

/** pid -> the fields of its `stat` as one look read them; several parts of it need them, and each read costs 20 µs. */
export type Stats = Map<number, readonly string[]>;

/**
 * The details of a process, null when it is gone. Never throws for a process that vanishes or refuses.
 * @param boot what `bootTime` told, to place the start, which the kernel counts from there
 */
export function processDetails(
  procRoot: string,
  pid: number,
  boot: number | null,
  stats: Stats = new Map(),
): ProcessDetails | null {
  const stat = fieldsOf(procRoot, pid, stats);
  if (stat === null) return null;
  const argv = commandLine(procRoot, pid);
  const uid = effectiveUid(procRoot, pid);
  // Gone since its `stat` was read.
  if (argv === null && uid === null) return null;
  return {
    pid,
    parent: numberOf(stat[STAT.parent]),
    argv,
    uid,
    startedAt: startTime(Number(stat[STAT.started]), boot),
    cwd: linkTarget(`${procRoot}/${pid}/cwd`),
  };
}

/** Whose child a process is (0: nobody's in our pid namespace), and its session (`setsid(2)`). */
export interface Kinship {
  parent: number;
  session: number;
}

/** Null when the process is gone. */
export function kinshipOf(procRoot: string, pid: number, stats: Stats): Kinship | null {
  const stat = fieldsOf(procRoot, pid, stats);
  const parent = numberOf(stat?.[STAT.parent]);
  return parent === null ? null : { parent, session: numberOf(stat?.[STAT.session]) ?? 0 };
}

function numberOf(field: string | undefined): number | null {
  const number = Number(field);
  return field && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The process group, null when the process is gone. */
export function groupOf(procRoot: string, pid: number): number | null {
  const stat = fieldsOf(procRoot, pid, new Map());
  return stat === null ? null : Number(stat[STAT.group]);
}

function fieldsOf(procRoot: string, pid: number, stats: Stats): readonly string[] | null {
  const known = stats.get(pid);
  if (known !== undefined) return known;
  const text = readProcess(procRoot, pid, "stat");
  if (text === null) return null;
  const fields = statFields(text);
  stats.set(pid, fields);
  return fields;
}

/** A program that rewrites its command line leaves one text without ends; a kernel thread has none: its name in brackets. */
function commandLine(procRoot: string, pid: number): string[] | null {
  const text = readProcess(procRoot, pid, "cmdline");
  if (text === null) return null;
  const argv = argumentsIn(text);
  if (!NAMELESS.includes(argv[0]?.trim() ?? "")) return argv;
  if (argv.length > 1) return [programOf(procRoot, pid) ?? "", ...argv.slice(1)];
  return argumentsOfThread(procRoot, pid) ?? nameInBrackets(procRoot, pid);
}

/** What a program may be started under (`exec -a ''`) that names none. */
const NAMELESS = ["", "-", "/", ":"];

function programOf(procRoot: string, pid: number): string | null {
  const program = linkTarget(`${procRoot}/${pid}/exe`)?.replace(/ \(deleted\)$/, "");
  // Another user's is closed to us; its name may be read.
  return program?.slice(program.lastIndexOf("/") + 1) ?? nameOf(procRoot, pid);
}

function nameOf(procRoot: string, pid: number): string | null {
  return readProcess(procRoot, pid, "comm")?.trimEnd() || null;
}

/** A process whose first thread has ended shows its arguments through the others alone. */
function argumentsOfThread(procRoot: string, pid: number): string[] | null {
  for (const thread of threadsOf(procRoot, pid)) {
    const text = readFile(`${procRoot}/${pid}/task/${thread}/cmdline`);
    const argv = argumentsIn(text ?? "");
    if (argv[0]) return argv;
  }
  return null;
}

/** Each ends with a zero; a title that was written over them leaves more of these behind. */
function argumentsIn(text: string): string[] {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end).split("\0");
}

function threadsOf(procRoot: string, pid: number): string[] {
  try {
    return readdirSync(`${procRoot}/${pid}/task`);
  } catch (error) {
    return refusal(error) ?? [];
  }
}

/** A kernel thread's name, or what is left of a process that emptied its command line; at last its program's. */
function nameInBrackets(procRoot: string, pid: number): string[] | null {
  const name = nameOf(procRoot, pid) ?? programOf(procRoot, pid);
  return name === null ? null : [`[${name}]`];
}

/** Before four numbers between tabs: the real user, the effective one, … */
const UID = "\nUid:\t";

function effectiveUid(procRoot: string, pid: number): number | null {
  const status = readProcess(procRoot, pid, "status") ?? "";
  const real = status.indexOf(UID);
  return real < 0
    ? null
    : Number.parseInt(status.slice(status.indexOf("\t", real + UID.length)), 10);
}

function startTime(ticks: number, boot: number | null): number | null {
  if (boot === null || Number.isNaN(ticks)) return null;
  return Math.round(boot + (ticks * 1000) / TICKS_PER_SECOND);
}

/**
 * When the machine was started, ms since 1970; null where it does not tell.
 * @param now wall clock, ms
 */
export function bootTime(procRoot: string, now: number): number | null {
  const uptime = Number.parseFloat(readFile(`${procRoot}/uptime`) ?? "");
  return Number.isNaN(uptime) ? null : now - uptime * 1000;
}

function linkTarget(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch (error) {
    return refusal(error);
  }
}

function readProcess(procRoot: string, pid: number, name: string): string | null {
  return readFile(`${procRoot}/${pid}/${name}`);
}

/** As UTF-8, which Node reads in a single call of its own. */
function readFile(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return refusal(error);
  }
}

/** Gone between two reads (ENOENT, ESRCH) or another user's (EACCES, EPERM): both are normal, anything else is not. */
function refusal(error: unknown): null {
  const code = errorCode(error);
  if (code !== null && ["ENOENT", "ESRCH", "EACCES", "EPERM", "ENOTDIR"].includes(code))
    return null;
  throw error;
}
