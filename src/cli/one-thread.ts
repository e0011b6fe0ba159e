/** Commands that look, note down and end. What they do beside other work is to read two tables of sockets, or to write one file. */
const BRIEF = new Set(["check", "who", "ps", "claim", "release", "env"]);

/**
 * Has Node start one thread for asynchronous work instead of four: starting one takes longer than some reads do, and where there
 * are two processors, a second one that reads a table takes the main thread's. libuv reads the variable when the first work is
 * given to it (docs.libuv.org, "Thread pool work scheduling"). What the user has set stands.
 */
export function useOneThread(command: string): void {
  if (BRIEF.has(command)) process.env["UV_THREADPOOL_SIZE"] ??= "1";
}
