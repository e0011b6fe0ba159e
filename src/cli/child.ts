import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { isatty } from "node:tty";
import { windowsCommand } from "./windows-command.js";

/** Signals that are passed on. The terminal's own keys (INT, QUIT) reach the child without us while we are in the foreground. */
const PASSED_ON = ["SIGTERM", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGINT", "SIGQUIT"] as const;

/**
 * Runs a command on our own terminal, in our process group, to its end.
 * @returns its exit status, 128 + N where signal N ended it
 * @throws the system's error where it cannot be started (`ENOENT`, `EACCES`)
 */
export function runChild(
  platform: NodeJS.Platform,
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const windows = platform === "win32" ? windowsCommand(command, env["ComSpec"]) : null;
  const [program, ...args] = windows ?? command;
  const child = spawn(program, args, {
    env: { ...env },
    stdio: "inherit",
    windowsVerbatimArguments: windows !== null,
  });
  const passOn = (signal: NodeJS.Signals): void => {
    const isKey = signal === "SIGINT" || signal === "SIGQUIT";
    if (!isKey || !isInForeground(platform)) child.kill(signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + numberOf(signal)));
  }).finally(() => {
    // A second Ctrl-C may end what we still have to do.
    for (const signal of PASSED_ON) process.off(signal, passOn);
  });
}

function numberOf(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : (constants.signals[signal] ?? 0);
}

/** Does the terminal send its keys to our process group? Fields 5 and 8 of proc_pid_stat(5), counted after the name. */
function isInForeground(platform: NodeJS.Platform): boolean {
  if (platform !== "linux") return isatty(0) || isatty(2);
  const stat = readFileSync("/proc/self/stat", "latin1");
  const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return group === foreground;
}
