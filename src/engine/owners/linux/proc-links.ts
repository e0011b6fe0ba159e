import { readdirSync, readlinkSync } from "node:fs";
import { errorCode } from "../../errors.js";

/** What a link in `/proc` leads to, null where it is gone, undefined where it may not be read. */
export function linkTarget(link: string): string | null | undefined {
  try {
    return readlinkSync(link);
  } catch (error) {
    const code = errorCode(error);
    if (isClosed(code)) return undefined;
    if (isGone(code)) return null;
    throw error;
  }
}

/** Processes vanish and refuse by the hundred: an error without a stack trace costs a third. */
export function withoutStacks(look: () => void): void {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    look();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** All process ids, newest first as far as the numbers tell. */
export function processIds(procRoot: string): number[] {
  const pids: number[] = [];
  for (const name of namesIn(procRoot)) {
    const first = name.charCodeAt(0);
    if (first >= 49 && first <= 57) pids.push(Number(name));
  }
  return pids.reverse().sort((a, b) => b - a);
}

/** The names in a folder of `/proc`; empty where it is gone or closed to us. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isGoneOrClosed(error)) return [];
    throw error;
  }
}

export function isGoneOrClosed(error: unknown): boolean {
  const code = errorCode(error);
  return isGone(code) || isClosed(code);
}

export function isClosed(code: string | null): boolean {
  return code === "EACCES" || code === "EPERM";
}

export function isGone(code: string | null): boolean {
  return code === "ENOENT" || code === "ESRCH" || code === "ENOTDIR" || code === "EINVAL";
}
