import { type ChildProcess, spawn } from "node:child_process";
import { sbin } from "./machine.js";

/** Runs a command to its end and gives its standard output; fails with its standard error. */
export function output(argv: readonly string[], input = ""): Promise<string> {
  const child = started(argv, "pipe");
  child.stdin?.on("error", () => undefined /* It ended without reading: its exit status tells. */);
  child.stdin?.end(input);
  return finished(child, argv);
}

/** A command in the background, its output thrown away; the kernel ends it with us, however we end. */
export function background(argv: readonly string[]): ChildProcess {
  return started(["setpriv", "--pdeathsig", "TERM", "--", ...argv], "ignore");
}

export async function ended(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await exit;
}

/** Asks again every 20 ms until the answer is truthy; fails after `seconds`. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | false> | T | null | false,
  seconds = 20,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function started(
  [command = "", ...args]: readonly string[],
  stdio: "pipe" | "ignore",
): ChildProcess {
  return spawn(command, args, { stdio, ...sbin() });
}

function finished(child: ChildProcess, argv: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    let remarks = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (remarks += text));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${argv.join(" ")}: exit ${code}\n${remarks}`)),
    );
  });
}
