/** Commands that look and end. What they read beside other work are two tables of sockets. */
const BRIEF = new Set(["check", "who", "ps"]);

/**
 * Has Node start one thread for asynchronous work instead of four: starting one takes longer than some reads do, and where there
 * are two processors, a second one that reads a table takes the main thread's. libuv reads the variable when the first work is
 * given to it (docs.libuv.org, "Thread pool work scheduling"). What the user has set stands.
 */
export function useOneThread(command: string): void {
  if (BRIEF.has(command)) process.env["UV_THREADPOOL_SIZE"] ??= "1";
}
