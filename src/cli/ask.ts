import { isatty } from "node:tty";
import type { Streams } from "./streams.js";

/** Is there a person who can answer? Standard input and standard error must be terminals. */
export function canAsk(streams: Streams): boolean {
  return isatty(0) && streams.errIsTerminal;
}

/** Asks on the terminal; only `y` and `yes` are a yes, an empty answer or Ctrl-D is a no. */
export async function askYes(question: string): Promise<boolean> {
  const { createInterface } = await import("node:readline");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await new Promise<string>((resolve) => {
      terminal.once("close", () => resolve(""));
      terminal.question(question, resolve);
    });
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
