import { fork } from "node:child_process";
import { join } from "node:path";
import type { SpawnOrder, WorkerNews } from "./runner-worker.js";

export interface Worker {
  readonly pid: number;
  start(order: SpawnOrder, tell: (news: WorkerNews) => void): (signal: NodeJS.Signals) => void;
  /** Ends the worker alone, as a crash does: its steps live on, unheard. */
  kill(): Promise<void>;
}

/** A parent for the steps of one job; alive until it is killed. */
export function startWorker(node = process.execPath): Worker {
  const child = fork(join(import.meta.dirname, "runner-worker.js"), ["serve"], {
    execPath: node,
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const listeners = new Map<number, (news: WorkerNews) => void>();
  child.on("message", (news: WorkerNews) => listeners.get(news.id)?.(news));
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      for (const [id, tell] of listeners) tell({ id, status: null, signal: "SIGKILL" });
      resolve();
    });
  });
  if (child.pid === undefined) throw new Error(`cannot start ${node}`);
  return {
    pid: child.pid,
    start(order, tell) {
      listeners.set(order.id, (news) => {
        if ("status" in news) listeners.delete(order.id);
        tell(news);
      });
      child.send({ start: order });
      return (signal) => {
        if (child.connected) child.send({ signal, id: order.id });
      };
    },
    kill() {
      child.kill("SIGKILL");
      return ended;
    },
  };
}
