// The shipped command line as a user runs it: the bundle, in a process of its own, in a world of its own.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The bundle of this checkout. */
export const CLI = resolve("dist/cli/index.js");

export interface CliResult {
  /** The exit code, null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  /** From the world's folder; by default that itself. */
  cwd?: string;
  /** Beside PATH, HOME and DEVRIG_HOME of the world; undefined takes one away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Another Node. */
  node?: string;
  /** What is put around the command: `(...argv) => asUser(54321, ...argv)`. */
  through?: (...argv: string[]) => string[];
  /** Standard input; empty by default. */
  input?: string;
}

/** A command that runs. */
export interface RunningCli {
  pid: number;
  /** What it has said so far. */
  output(): { stdout: string; stderr: string };
  signal(signal: NodeJS.Signals): void;
  finished: Promise<CliResult>;
}

/** A temporary folder with all that a user of devrig has: a home, a registry, projects. */
export interface World {
  folder: string;
  /** HOME, and in it DEVRIG_HOME. */
  home: string;
  devrigHome: string;
  /** Writes a file, folders included, and gives its absolute path. */
  file(path: string, content: string | Uint8Array): string;
  /** Runs `devrig ARGS` to its end. */
  devrig(args: readonly string[], options?: CliOptions): Promise<CliResult>;
  /** Starts `devrig ARGS`, for tests that look or signal while it runs. */
  start(args: readonly string[], options?: CliOptions): RunningCli;
  /** Ends what still runs, by its pid, and removes the folder. */
  end(): Promise<void>;
}

/** Opens a world. `open` lets other users look into it. */
export function openWorld({ open = false } = {}): World {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-world-")));
  if (open) chmodSync(folder, 0o755);
  const home = join(folder, "home");
  mkdirSync(home);
  const devrigHome = join(home, ".devrig");
  const running = new Set<RunningCli>();
  const start: World["start"] = (args, options = {}) => {
    const environment = environmentOf({ HOME: home, DEVRIG_HOME: devrigHome, ...options.env });
    const child = startCli(
      args,
      { ...options, cwd: join(folder, options.cwd ?? ".") },
      environment,
    );
    running.add(child);
    child.finished.finally(() => running.delete(child)).catch(() => {});
    return child;
  };
  return {
    folder,
    home,
    devrigHome,
    file(path, content) {
      const absolute = join(folder, path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, content);
      return absolute;
    },
    start,
    devrig: (args, options) => start(args, options).finished,
    async end() {
      const left = [...running];
      for (const child of left) child.signal("SIGKILL");
      await Promise.allSettled(left.map((child) => child.finished));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startCli(
  args: readonly string[],
  { node = process.execPath, through = (...argv) => argv, cwd = ".", input = "" }: CliOptions,
  env: NodeJS.ProcessEnv,
): RunningCli {
  const [command = "", ...rest] = through(node, CLI, ...args);
  const child = spawn(command, rest, { cwd, env, stdio: "pipe", windowsHide: true });
  child.stdin.on("error", () => undefined /* It ended without reading. */);
  child.stdin.end(input);
  const output = collect(child);
  const finished = new Promise<CliResult>((done, failed) => {
    child.once("error", failed);
    child.once("close", (code, signal) => done({ code, signal, ...output() }));
  });
  return { pid: child.pid ?? 0, output, finished, signal: (signal) => void child.kill(signal) };
}

function collect(child: ChildProcessWithoutNullStreams): RunningCli["output"] {
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  return () => ({ ...said });
}

/** Nothing of the environment that the tests run in but what a program needs to run at all. */
function environmentOf(own: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const all: Record<string, string | undefined> = { PATH, SystemRoot, TEMP, TMPDIR, ...own };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
