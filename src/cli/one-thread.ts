/** Commands that look and end, whose reads need no more than one of Node's threads. */
const BRIEF = new Set(["check", "who", "ps"]);

/**
 * Has Node start one thread for asynchronous work instead of four, which takes it longer than what they are for here; on a machine
 * with two CPUs, reads that wait for each other would also keep the main thread from its own. libuv reads the variable when the
 * first work is given to it (docs.libuv.org, "Thread pool work scheduling"). What the user has set stands.
 */
export function useOneThread(command: string): void {
  if (BRIEF.has(command)) process.env["UV_THREADPOOL_SIZE"] ??= "1";
}
