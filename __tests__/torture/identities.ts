import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { judgeNow, linuxIdentity } from "../../src/engine/processes/identity.js";
import { until } from "./crew.js";
import { system } from "./fault-child.js";
import type { Row } from "./row.js";

const SELF = fileURLToPath(import.meta.url);

/** Zombie, reused pid, hidepid, foreign namespace, no /proc, old boot. Without root two of the six are staged by their texts. */
export async function identities(root: boolean): Promise<Row> {
  const mine = linuxIdentity(system, process.pid) ?? "";
  const [ticks = "", boot = "", namespace = "", machine = ""] = mine.split(";");
  const at = (start: string) => judgeNow(system, { pid: process.pid, start });
  const verdicts = [
    await zombie(),
    at(`${Number(ticks) - 1};${boot};${namespace};${machine}`),
    root ? hidden() : "unknown",
    root ? foreign(mine) : at(`${ticks};${boot};1;${machine}`),
    judgeNow({ ...system, procRoot: "/nowhere" }, { pid: process.pid, start: mine }),
    at(`${ticks};00000000-0000-0000-0000-000000000000;${namespace};${machine}`),
  ];
  const got = verdicts.join(", ");
  const figure = machine === "-" ? "unknown" : "dead";
  const wanted = `dead, dead, unknown, unknown, unknown, ${figure}`;
  return {
    test: "zombie, reused pid, hidepid, foreign namespace, no /proc, old boot",
    figure: wanted,
    got: root ? got : `${got} (hidepid skipped: no root)`,
    ok: got === wanted,
  };
}

/** A child that ended and whom nobody waits for. */
async function zombie(): Promise<string> {
  const shell = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"]);
  try {
    let text = "";
    shell.stdout.on("data", (chunk) => {
      text += chunk;
    });
    await until(() => text.includes("\n"), 5_000);
    const pid = Number(text);
    const start = linuxIdentity(system, pid);
    if (start === null) return "no start text";
    await until(() => fs.readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z "), 5_000);
    return judgeNow(system, { pid, start });
  } finally {
    shell.kill("SIGKILL");
  }
}

/** A process of root, looked at by nobody under a /proc that hides it. */
function hidden(): string {
  const start = linuxIdentity(system, process.pid) ?? "";
  const script = `mount --make-rprivate / && mount -t proc -o hidepid=2 proc /proc && exec setpriv --reuid 65534 --regid 65534 --clear-groups "${process.execPath}" "${SELF}" judge ${process.pid} '${start}'`;
  return run(["--mount", "sh", "-c", script]);
}

/** This process, looked at from a pid namespace of its own. */
function foreign(start: string): string {
  const args = [process.execPath, SELF, "judge", String(process.pid), start];
  return run(["--pid", "--fork", "--mount-proc", ...args]);
}

function run(args: string[]): string {
  const { stdout, stderr } = spawnSync("unshare", args, { encoding: "utf8" });
  return stdout.trim() || stderr.slice(0, 200);
}

if (process.argv[2] === "judge")
  process.stdout.write(
    judgeNow(system, { pid: Number(process.argv[3]), start: process.argv[4] ?? null }),
  );
