// Runs an example workflow by act, in a repository of its own, as a user's push would: no container, no network.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { output } from "./command.js";

export interface Repository {
  /** Everything of the run lies below it: repository, registry, act's own files. */
  folder: string;
  commit(files: Readonly<Record<string, string>>): Promise<void>;
  remove(): void;
}

export interface ActRun {
  status: number | null;
  /** What act printed, line by line, without the prefix of the job. */
  lines: string[];
  /** Whole, for the message of a test that fails. */
  log: string;
}

/** A repository with that example workflow, and beside it what a user gets as `devrig/preflight@v1`. */
export function repositoryWith(workflow: string): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-act-")));
  const repository = join(folder, "repository");
  const workflows = join(repository, ".github", "workflows");
  for (const path of [workflows, join(folder, "home"), join(folder, "release")])
    mkdirSync(path, { recursive: true });
  cpSync(join("examples", "workflows", workflow), join(workflows, workflow));
  // Without the command line, which is nine tenths of it: act copies it once more, and no workflow runs it.
  for (const name of ["action.yml", "dist/main", "dist/post"])
    cpSync(name, join(folder, "release", name), { recursive: true });
  return {
    folder,
    commit: (files) => commit(repository, files),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs all jobs of the repository's workflows for a push, at most two at once. */
export function runAct(
  { folder }: Repository,
  env: Readonly<Record<string, string>> = {},
): Promise<ActRun> {
  const child = spawn("act", argumentsFor(folder), {
    cwd: join(folder, "repository"),
    // act hands its whole environment to every step: nothing of ours but where the programs are.
    env: { ...environmentFor(folder), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 75_000,
  });
  return new Promise((resolve, reject) => {
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (log += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, lines: linesOf(log), log }));
  });
}

/** act reads the commit, the branch and the author from the repository; without one it does not start. */
async function commit(repository: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(repository, name), text);
  const git = ["git", "-C", repository, "-c", "user.name=test", "-c", "user.email=test@localhost"];
  await output([...git, "init", "--quiet", "--initial-branch=main"]);
  await output([...git, "add", "--all"]);
  await output([...git, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=Start"]);
}

function argumentsFor(folder: string): string[] {
  const release = join(folder, "release");
  return [
    "push",
    "--platform=self-hosted=-self-hosted",
    `--local-repository=devrig/preflight@v1=${release}`,
    "--concurrent-jobs=2",
    "--no-cache-server",
    "--cache-server-addr=127.0.0.1",
    "--artifact-server-addr=127.0.0.1",
  ];
}

function environmentFor(folder: string): Record<string, string> {
  const home = join(folder, "home");
  return {
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
    HOME: home,
    XDG_CACHE_HOME: join(home, ".cache"),
    DEVRIG_HOME: join(folder, "registry"),
    NO_COLOR: "1",
  };
}

function linesOf(log: string): string[] {
  return log.split(/\r?\n/).map((line) => line.replace(/^\[[^\]]*\]\s*(?:\| )?/, "").trimEnd());
}
