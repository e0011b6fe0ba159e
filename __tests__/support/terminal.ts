// The shipped command line on a terminal, as somebody sits before it.
import { spawn } from "node:child_process";
import { CLI, type World } from "./cli.js";

/** What `openTerminal` must find. */
export const terminalNeeds = ["script"] as const;

export interface Terminal {
  /** All that the terminal has shown. */
  shown(): string;
  type(keys: string): void;
  /** The exit code of the command. */
  ended: Promise<number | null>;
}

/** `devrig ARGS` on a terminal of its own. */
export function openTerminal({ home, devrigHome, folder }: World, args: string): Terminal {
  const { PATH } = process.env;
  const terminal = spawn(
    "script",
    ["-qec", `'${process.execPath}' '${CLI}' ${args}`, "/dev/null"],
    {
      cwd: folder,
      env: { PATH, HOME: home, DEVRIG_HOME: devrigHome, TERM: "xterm" },
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  let shown = "";
  terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  const ended = new Promise<number | null>((resolve) => terminal.once("exit", resolve));
  return { shown: () => shown, type: (keys) => void terminal.stdin.write(keys), ended };
}
