import { statSync } from "node:fs";
import { isGoneOrClosed, namesIn } from "./proc-links.js";

/**
 * The folders that list descriptors of threads and may differ from `/proc/PID/fd`, which is the table of the first thread: empty
 * once that thread has ended (`pthread_exit` in main), and not the one of a thread that called unshare(2) with CLONE_FILES.
 */
export function tablesOfThreads(procRoot: string, pid: number): string[] {
  const task = `${procRoot}/${pid}/task`;
  // The link count of the folder is 2 and the number of threads (`proc_task_getattr` in fs/proc/base.c).
  if ((statOf(task)?.nlink ?? 0) <= 3) return [];
  const own = statOf(`${procRoot}/${pid}/fd`)?.size ?? 0;
  return namesIn(task)
    .filter((thread) => {
      // Since Linux 6.2 the size of the folder is the number of descriptors; before it is 0 for all.
      const size = statOf(`${task}/${thread}/fd`)?.size ?? 0;
      return thread !== String(pid) && (size !== own || size === 0);
    })
    .map((thread) => `${task}/${thread}/fd`);
}

function statOf(path: string): { nlink: number; size: number } | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isGoneOrClosed(error)) return null;
    throw error;
  }
}
