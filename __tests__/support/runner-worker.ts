// The process between the runner's listener and the steps, as the real runner has one for each job: the parent of every
// step. Started with an IPC channel; starts steps as told, forwards their output and their end.
import { type ChildProcess, spawn } from "node:child_process";

export interface SpawnOrder {
  id: number;
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
}

export type WorkerOrder = { start: SpawnOrder } | { signal: NodeJS.Signals; id: number };

export type WorkerNews =
  | { id: number; pid: number | null }
  | { id: number; stream: "stdout" | "stderr"; text: string }
  | { id: number; status: number | null; signal: NodeJS.Signals | null };

/** Starts a step as the runner does: standard input closed, both streams piped. Output is told as base64. */
export function spawnStep(order: SpawnOrder, tell: (news: WorkerNews) => void): ChildProcess {
  const { id, command, args, cwd, env } = order;
  const child = spawn(command, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {}); // a step that ended before its input was closed
  child.stdin.end();
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk: Buffer) =>
      tell({ id, stream, text: chunk.toString("base64") }),
    );
  child.on("error", () => tell({ id, status: null, signal: null }));
  child.on("close", (status, signal) => tell({ id, status, signal }));
  tell({ id, pid: child.pid ?? null });
  return child;
}

function serve(send: (news: WorkerNews) => void): void {
  const children = new Map<number, ChildProcess>();
  process.on("message", (order: WorkerOrder) => {
    if ("start" in order) children.set(order.start.id, spawnStep(order.start, send));
    else children.get(order.id)?.kill(order.signal);
  });
  process.on("disconnect", () => process.exit());
}

if (process.send !== undefined && process.argv[2] === "serve")
  serve((news) => process.send?.(news));
