import type { System } from "../system.js";
import { machineHash } from "./machine.js";
import { isPid, type ProcessRecord, pidExists, type Verdict } from "./process-record.js";
import { parseStart, startText } from "./start-text.js";

/** The start text of a process on macOS and Windows, where only a tool tells when it started. */
export async function toolIdentity(system: System, pid: number): Promise<string | null> {
  if (!isPid(pid)) return null;
  const started = await startedBy(system, pid);
  if (started === null || started === "ended") return null;
  return startText({ started, boot: "-", namespace: "-", machine: machineHash(system) });
}

/** `judge` for macOS and Windows. */
export async function toolJudge(system: System, record: ProcessRecord): Promise<Verdict> {
  if (!isPid(record.pid)) return "dead";
  const start = record.start === null ? null : parseStart(record.start);
  if (record.start !== null && start?.machine !== machineHash(system)) return "unknown";
  if (!pidExists(system, record.pid)) return "dead";
  const started = await startedBy(system, record.pid);
  if (started === "ended") return "dead";
  if (start === null) return "alive";
  if (started === null) return pidExists(system, record.pid) ? "unknown" : "dead";
  return started === start.started ? "alive" : "dead";
}

/** When it started; "ended" for a zombie; null where there is no such process or the tool does not answer. */
async function startedBy(system: System, pid: number): Promise<string | null | "ended"> {
  return system.platform === "win32" ? startedByPowerShell(system, pid) : startedByPs(system, pid);
}

/** ps(1) of macOS and the BSDs: state, and the start in full, which changes with locale and time zone if these are not fixed. */
async function startedByPs(system: System, pid: number): Promise<string | null> {
  const args = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
  const env = { ...system.env, LC_ALL: "C", TZ: "UTC0" };
  const { code, stdout } = await system.run("ps", args, { timeout: 5_000, env });
  const found = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(stdout);
  if (code !== 0 || found === null) return null;
  if (found[1]?.startsWith("Z")) return "ended";
  return found[2]?.replace(/[^A-Za-z0-9: ]/g, "").replace(/ +/g, " ") ?? null;
}

/** 100 ns since 1601 in UTC. Access to other users' processes is denied there: null, which is judged "unknown". */
async function startedByPowerShell(system: System, pid: number): Promise<string | null> {
  const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
  const args = ["-NoProfile", "-NonInteractive", "-Command", script];
  const { code, stdout } = await system.run("powershell.exe", args, { timeout: 15_000 });
  const text = stdout.trim();
  return code === 0 && /^\d+$/.test(text) ? text : null;
}
