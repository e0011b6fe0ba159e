// A terminal session as a page shows it, run for real: as the user alice, in a home and a network of her own.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNamespace } from "./namespace.js";

export const transcriptNeeds = [
  "linux",
  "root",
  "open checkout",
  "unshare",
  "nsenter",
  "setpriv",
  "python3",
  "ip",
];

export interface Session {
  /** Commands whose output nobody sees, run before the session. */
  before?: string;
  commands: readonly string[];
  columns?: number;
}

const MARK = "\u0001";
/** Where the tests run in a container, devrig says so: true, but nothing of alice's. */
const OF_THE_TEST = /^warning: this is a container with a network of its own:.*\n(?: +.*\n)*\n?/gm;

/**
 * The session as `$ COMMAND` lines with what each printed on both streams. In alice's home are the example project (`shop`),
 * and a clone of what a user gets (`preflight`); `devrig` is on her PATH. All that she started is ended.
 */
export async function transcript({
  before = "",
  commands,
  columns = 92,
}: Session): Promise<string> {
  const namespace = await openNamespace(["/home"]);
  const folder = mkdtempSync(join(tmpdir(), "devrig-transcript-"));
  try {
    cpSync("dist/cli", join(folder, "preflight/dist/cli"), { recursive: true });
    cpSync("examples", join(folder, "preflight/examples"), { recursive: true });
    const passwd = readFileSync("/etc/passwd", "utf8").replace(/^.*:1000:.*\n/gm, "");
    writeFileSync(join(folder, "passwd"), `${passwd}alice:x:1000:1000::/home/alice:/bin/bash\n`);
    writeFileSync(
      join(folder, "devrig"),
      `#!/bin/sh\nexec '${process.execPath}' /home/alice/preflight/dist/cli/index.js "$@"\n`,
    );
    const lines = commands.map((command) => `${command}\nprintf '${MARK}'`);
    writeFileSync(
      join(folder, "session.sh"),
      `exec 2>&1 </dev/null\ncd\n{ ${before || ":"}\n} >/dev/null\n${lines.join("\n")}\n`,
    );
    await namespace.run(
      "sh",
      "-ec",
      `cp -r '${folder}' /home/alice && mkdir /home/bin && mv /home/alice/devrig /home/bin && chmod +x /home/bin/devrig
       mv /home/alice/session.sh /home/alice/passwd /home/bin && cp -r /home/alice/preflight/examples/shop /home/alice/shop
       chown -R 1000:1000 /home/alice && chmod 755 /home/alice && mount --bind /home/bin/passwd /etc/passwd`,
    );
    const output = await run(namespace.command(...asAlice(columns)));
    const parts = output.split(MARK).map((part) => part.replace(OF_THE_TEST, ""));
    return commands
      .map((command, at) => `$ ${command}\n${(parts[at] ?? "").trimEnd()}`.trimEnd())
      .join("\n");
  } finally {
    await namespace.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

function asAlice(columns: number): string[] {
  const path = `/home/bin:${process.execPath.replace(/\/[^/]*$/, "")}:/usr/bin:/bin`;
  const environment = ["HOME=/home/alice", `PATH=${path}`, `COLUMNS=${columns}`, "LANG=C.UTF-8"];
  // A pid namespace of its own: when its first process ends, the kernel ends all that the session started.
  return [
    ...["unshare", "--pid", "--fork", "--mount-proc", "--kill-child"],
    // Small pids would look like those of a container.
    ...["sh", "-c", 'echo 4200 >/proc/sys/kernel/ns_last_pid; exec "$@"', "sh"],
    ...["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups"],
    ...["env", "-i", ...environment, "bash", "/home/bin/session.sh"],
  ];
}

function run([command = "", ...args]: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("exit", () => resolve(output));
  });
}
