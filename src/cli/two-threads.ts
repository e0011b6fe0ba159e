/** Commands that look and end. What they read beside other work are two tables of sockets. */
const BRIEF = new Set(["check", "who", "ps"]);

/**
 * Has Node start two threads for asynchronous work instead of four: starting one takes longer than some reads do, and reads of one
 * table wait for each other. libuv reads the variable when the first work is given to it (docs.libuv.org, "Thread pool work
 * scheduling"). What the user has set stands.
 */
export function useTwoThreads(command: string): void {
  if (BRIEF.has(command)) process.env["UV_THREADPOOL_SIZE"] ??= "2";
}
