import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { eventually } from "../support/command.js";
import { sbin } from "../support/machine.js";
import { python } from "../support/python.js";
import { HOLDER, type Plan } from "./holder.js";

/** What a process tells of itself in its first line. */
export interface Told {
  pid: number;
  children: number[];
  ports: number[];
  /** The process that was started, where it is not the one that tells. */
  spawned: number;
}

/** A process on the stage, with its command line as `check` must show it. */
export interface Actor extends Told {
  port: number;
  command: string;
  end(): Promise<void>;
}

export interface ActorOptions {
  /** Put before the command: another user, another namespace. */
  through?: (...argv: string[]) => string[];
  env?: Readonly<Record<string, string>>;
  args?: readonly string[];
}

/** Where one situation is set up: a folder that every user may read, real processes, and an end that removes both. */
export class Stage {
  readonly folder: string;
  readonly user = userInfo().username;
  readonly #ends: (() => unknown)[] = [];

  constructor() {
    // A folder of the system's own: HOME and TMPDIR may be closed to other users.
    this.folder = realpathSync(mkdtempSync("/tmp/devrig-stage-"));
    chmodSync(this.folder, 0o755);
    this.later(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** Runs at the end, the last one first. */
  later(end: () => unknown): void {
    this.#ends.push(end);
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await end();
  }

  /** A Python process with these sockets. */
  async hold(plan: Plan, options: ActorOptions = {}): Promise<Actor> {
    const env = { STAGE_PLAN: JSON.stringify(plan), ...options.env };
    const actor = await this.run(python(), "server.py", HOLDER, { ...options, env });
    const [program] = plan.exec ?? [];
    // It becomes the other program after it has said that it is ready.
    if (program !== undefined) await eventually(`${program} runs`, () => runs(actor.pid, program));
    return actor;
  }

  /** A program of the test in a file of its own; its first line of output is JSON with `pid` and `ports`. */
  async run(
    interpreter: string,
    name: string,
    source: string,
    { through = (...argv) => argv, env = {}, args = [] }: ActorOptions = {},
  ): Promise<Actor> {
    const file = join(this.folder, name);
    writeFileSync(file, source);
    const argv = [interpreter, file, ...args];
    const [command = "", ...rest] = through(...argv);
    const child = spawn(command, rest, {
      cwd: this.folder,
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...sbin().env, ...env },
    });
    const end = (): Promise<void> => closed(child);
    this.later(end);
    const told = await firstLine(child, name);
    return { ...told, port: told.ports[0] ?? 0, command: argv.join(" "), end };
  }
}

/** The outer pid of what `unshare --fork` started: it knows itself as another number. */
export function onlyChild(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0]);
}

function runs(pid: number, program: string): boolean {
  return readlinkSync(`/proc/${pid}/exe`) === realpathSync(program);
}

async function firstLine(child: ChildProcess, name: string): Promise<Told> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const early = once(child, "exit").then(([code]) =>
    Promise.reject(new Error(`${name} ended with ${code} before it was ready`)),
  );
  const [line] = await Promise.race([once(lines, "line"), early]);
  early.catch(() => undefined /* It ends later, when it is told to. */);
  return { spawned: child.pid, children: [], ...JSON.parse(line) };
}

/** Its standard input ends, and with it all processes of it that read there; one that does not is killed. */
async function closed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.stdin?.end();
  const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
  await exit;
  clearTimeout(timer);
}
