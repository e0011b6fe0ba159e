import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { readJsonFile } from "../../src/engine/files/read-file.js";
import { type Counters, counters } from "./counters.js";
import type { Job } from "./worker.js";

export const WORKER = fileURLToPath(new URL("./worker.js", import.meta.url));

/** A temporary folder, removed at the end whatever happens. */
export async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "devrig-files-"));
  try {
    return await body(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Writers in one folder, of one file or of several one after the other. */
export class Crew {
  /** The first of the files. */
  readonly file: string;
  readonly log: string;
  readonly living = new Map<string, ChildProcess>();
  readonly #folder: string;
  readonly #settings: Partial<Job>;
  readonly errors: string[] = [];
  readonly #wrap: readonly string[];

  constructor(folder: string, settings: Partial<Job> = {}, wrap: readonly string[] = []) {
    this.#folder = folder;
    this.#settings = settings;
    this.#wrap = wrap;
    this.file = settings.files?.[0] ?? path.join(folder, "data.json");
    this.log = path.join(folder, "log.txt");
    fs.writeFileSync(this.log, "");
  }

  add(name: string): ChildProcess {
    const job: Job = {
      files: [this.file],
      log: this.log,
      name,
      count: 0,
      stop: path.join(this.#folder, "stop"),
      fences: { a: true, b: true },
      wrong: 0,
      hold: 0,
      widen: 0,
      ...this.#settings,
    };
    const [command, ...args] = [...this.#wrap, process.execPath, WORKER, JSON.stringify(job)];
    const child = spawn(command as string, args, { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr?.on("data", (text) => this.errors.push(String(text)));
    child.on("exit", () => this.living.delete(name));
    this.living.set(name, child);
    return child;
  }

  /** Lets all write at one moment, once every one of them is warm. */
  async go(file = this.file): Promise<void> {
    const wanted = this.living.size;
    await until(
      () => this.lines().filter((line) => line.startsWith("W ")).length >= wanted,
      60_000,
    );
    fs.writeFileSync(`${file}.go`, "");
  }

  /** Waits for the end of all. */
  async finish(milliseconds: number, stop = false): Promise<void> {
    if (stop) fs.writeFileSync(path.join(this.#folder, "stop"), "");
    await until(() => this.living.size === 0, milliseconds);
  }

  /** Ends what a failed test left. */
  end(): void {
    for (const child of this.living.values()) child.kill("SIGKILL");
  }

  lines(): string[] {
    return fs.readFileSync(this.log, "utf8").split("\n");
  }

  /** Acknowledged updates that the file does not have, and updates that nobody made. */
  tally(): { acknowledged: number; lost: number; corrupt: number; p99: number; max: number } {
    // First what was acknowledged: of writers that go on, the file may only know more by the time it is read.
    const lines = this.lines();
    const content = readJsonFile(this.file, counters);
    const have: Counters = content.kind === "valid" ? content.value : {};
    const last = new Map<string, number>();
    const waits: number[] = [];
    let corrupt = content.kind === "valid" ? 0 : 1;
    for (const line of lines) {
      const [kind, name, n, wait] = line.split(" ");
      if (kind === "D") corrupt++;
      if (kind !== "A" || name === undefined) continue;
      last.set(name, Math.max(last.get(name) ?? 0, Number(n)));
      waits.push(Number(wait));
    }
    const acknowledged = [...last.values()].reduce((sum, n) => sum + n, 0);
    const lost = [...last].reduce((sum, [name, n]) => sum + Math.max(0, n - (have[name] ?? 0)), 0);
    waits.sort((one, other) => one - other);
    const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
    return { acknowledged, lost, corrupt, p99, max: waits.at(-1) ?? 0 };
  }
}

export async function until(done: () => boolean, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!done()) {
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms`);
    await pause(5);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
