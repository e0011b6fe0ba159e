import { statSync } from "node:fs";
import { isGoneOrClosed, namesIn } from "./proc-links.js";

/** The descriptors of a thread. */
export interface ThreadTable {
  pid: number;
  /** `/proc/PID/task/TID/fd` */
  folder: string;
  /** How many they are; 0 where that is not known. */
  size: number;
  /** As many as those of the first thread, whose table it is then nearly always. */
  isAlike: boolean;
}

/**
 * The descriptors of the other threads of a process. They may differ from `/proc/PID/fd`, which is the table of the first thread: empty
 * once that thread has ended (`pthread_exit` in main), and not the one of a thread that called unshare(2) with CLONE_FILES.
 */
export function tablesOfThreads(procRoot: string, pid: number): ThreadTable[] {
  const task = `${procRoot}/${pid}/task`;
  // The link count of the folder is 2 and the number of threads (`proc_task_getattr` in fs/proc/base.c).
  if ((statOf(task)?.nlink ?? 0) <= 3) return [];
  const own = statOf(`${procRoot}/${pid}/fd`)?.size ?? 0;
  const others = namesIn(task).filter((thread) => thread !== String(pid));
  return others.map((thread) => {
    const folder = `${task}/${thread}/fd`;
    // Since Linux 6.2 the size of the folder is the number of descriptors; before it is 0 for all.
    const size = statOf(folder)?.size ?? 0;
    return { pid, folder, size, isAlike: size === own && size > 0 };
  });
}

function statOf(path: string): { nlink: number; size: number } | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isGoneOrClosed(error)) return null;
    throw error;
  }
}
