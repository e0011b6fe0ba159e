import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { ended, output } from "./command.js";
import { sbin } from "./machine.js";

/** A network and a mount namespace of our own; the pid namespace stays the machine's, so /proc shows everything. */
export interface Namespace {
  /** Puts a command inside: `command("ip", "addr")` is what to spawn. */
  command(...argv: string[]): string[];
  run(...argv: string[]): Promise<string>;
  /** Runs an ES module inside and gives what it handed to `answer(…)`, by way of JSON; `through` is put before node's command. */
  evaluate<T>(source: string, ...through: string[]): Promise<T>;
  end(): Promise<void>;
}

/**
 * Opens one, with loopback up and an empty tmpfs at /run and at those of `empty` that exist. Needs root. The namespaces
 * vanish with the process that holds them, which ends when its standard input does: also when the test is killed.
 */
export async function openNamespace(empty: readonly string[] = []): Promise<Namespace> {
  const folders = ["/run", ...empty].filter((folder) => existsSync(folder));
  const script = [
    ...folders.map((folder) => `mount -t tmpfs tmpfs ${folder}`),
    "ip link set lo up",
  ];
  const holder = spawn(
    "unshare",
    [
      "--net",
      "--mount",
      "--propagation",
      "private",
      "sh",
      "-ec",
      `${script.join("; ")}; echo; exec cat`,
    ],
    { stdio: ["pipe", "pipe", "inherit"], ...sbin() },
  );
  await Promise.race([
    once(holder.stdout, "data"),
    once(holder, "exit").then(() => Promise.reject(new Error("no namespace to be had"))),
  ]);
  const command = (...argv: string[]): string[] => [
    "nsenter",
    `--target=${holder.pid}`,
    "--net",
    "--mount",
    "--",
    ...argv,
  ];
  return {
    command,
    run: (...argv) => output(command(...argv)),
    evaluate: async (source, ...through) => {
      const program = `const answer = (value) => console.log(JSON.stringify(value));\n${source}`;
      const argv = command(...through, process.execPath, "--input-type=module", "-");
      return JSON.parse(await output(argv, program));
    },
    end: () => ended(holder, "SIGKILL"),
  };
}
