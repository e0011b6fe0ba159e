import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { errorCode } from "../../src/engine/errors.js";
import { argumentsOf, familyOf, kinOf } from "../../src/engine/owners/ancestors.js";
import { createSystem, type System } from "../../src/engine/system.js";

export type Environment = Readonly<Record<string, string>>;

/** A shell that starts processes for us, so that they have the parent, the environment and the user a test wants. */
export interface Shell {
  pid: number;
  /** Starts a program below this shell and gives its pid. */
  start(environment: Environment, options?: StartOptions): Promise<number>;
  /** Starts a program that has left the shell: a session of its own, its parent gone. */
  startDaemon(environment: Environment, options?: StartOptions): Promise<number>;
  /** Starts a program with an empty environment below a shell that has that one. */
  startScrubbed(environment: Environment): Promise<{ parent: number; child: number }>;
  /** Runs a command to its end and gives the last line it prints. */
  ask(environment: Environment, command: string): Promise<string>;
  /** Has the shell itself carry out a line, and gives the next line that comes out. */
  run(line: string): Promise<string>;
  end(): void;
}

export interface StartOptions {
  /** A uid, where we are root. */
  user?: number;
}

/** The shells and processes of a test file, ended by `endAll`. */
export function ciProcesses() {
  const shells: Shell[] = [];
  const pids: number[] = [];
  return {
    /** A shell under that name: `Runner.Worker` makes it look like the runner's. */
    shell(name = "bash"): Shell {
      const shell = startShell(name, pids);
      shells.push(shell);
      return shell;
    },
    endAll(): void {
      for (const shell of shells.splice(0)) shell.end();
      for (const pid of pids.splice(0)) end(pid);
    },
  };
}

/** The real system, as seen by somebody with that environment. */
export function systemWith(environment: Environment = {}, changes: Partial<System> = {}): System {
  const system = createSystem(process, () => Promise.reject(new Error("no command expected")));
  return { ...system, env: environment, ...changes };
}

/** Waits until a process that starts now is younger, by the kernel's ticks of 10 ms, than all that runs. */
export async function nextTick(): Promise<void> {
  const before = uptime();
  await until(() => (uptime() > before + 0.03 ? true : null));
}

/** Polls until there is an answer, at most 10 s. */
export async function until<T>(look: () => T | null): Promise<T> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const found = look();
    if (found !== null) return found;
    if (performance.now() > deadline) throw new Error("it did not happen within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function startShell(name: string, pids: number[]): Shell {
  const loop = 'while IFS= read -r line; do eval "$line"; done';
  const child = spawn("/bin/bash", ["-c", loop], {
    argv0: name,
    env: { PATH: process.env["PATH"] },
    stdio: "pipe",
  });
  const lines = lineReader(child);
  const run = async (line: string) => {
    child.stdin.write(`${line}\n`);
    return lines();
  };
  const start = async (line: string) => {
    const pid = Number(await run(line));
    pids.push(pid);
    const system = systemWith();
    await until(() => (argumentsOf(system, pid)[0] === "sleep" ? true : null));
    return pid;
  };
  return {
    pid: child.pid ?? 0,
    start: (environment, options) => start(`${command(environment, options)} & echo $!`),
    startDaemon: async (environment, options) => {
      const pid = await start(`( setsid ${command(environment, options)} & echo $! )`);
      // The subshell between the two may live a moment longer.
      await until(() =>
        familyOf(systemWith(), pid).ancestors.some((kin) => kin.pid === child.pid) ? null : true,
      );
      return pid;
    },
    startScrubbed: async (environment) => {
      const inner = "env -i sleep 300 >/dev/null 2>&1 & echo $!; wait";
      const child = await start(`env -i ${assignments(environment)} bash -c '${inner}' &`);
      const parent = kinOf(systemWith(), child)?.parent ?? 0;
      pids.push(parent);
      return { parent, child };
    },
    run,
    ask: (environment, program) => run(`env -i ${assignments(environment)} ${program}`),
    end: () => child.kill("SIGKILL"),
  };
}

function command(environment: Environment, { user }: StartOptions = {}): string {
  const as = user === undefined ? "" : `setpriv --reuid ${user} --clear-groups`;
  return `env -i PATH="$PATH" ${assignments(environment)} ${as} sleep 300 </dev/null >/dev/null 2>&1`;
}

/** `NAME=VALUE` words for env(1), quoted for a shell. */
export function assignments(environment: Environment): string {
  return Object.entries(environment)
    .map(([name, value]) => `'${name}=${value.replaceAll("'", "'\\''")}'`)
    .join(" ");
}

function lineReader(child: ChildProcessWithoutNullStreams): () => Promise<string> {
  const iterator = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => (await iterator.next()).value ?? "";
}

function uptime(): number {
  return Number.parseFloat(readFileSync("/proc/uptime", "latin1"));
}

function end(pid: number): void {
  if (!Number.isSafeInteger(pid) || pid < 2) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
}
