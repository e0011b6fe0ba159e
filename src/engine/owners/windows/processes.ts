import type { System } from "../../system.js";
import { nothingKnown } from "../darwin/ps.js";
import type { ProcessDetails } from "../process-details.js";

/** PowerShell needs a second to start, more on a busy runner. */
const TIMEOUT = 15_000;

/**
 * The details of these processes, or of all, by one call of PowerShell; one that is gone is left out. Where PowerShell cannot be run, all
 * are there with nothing known.
 */
export async function describeByPowerShell(
  system: System,
  pids: readonly number[] | "all",
): Promise<Map<number, ProcessDetails>> {
  if (pids.length === 0) return new Map();
  const args = ["-NoProfile", "-NonInteractive", "-Command", script(pids)];
  const { code, stdout } = await system.run("powershell.exe", args, { timeout: TIMEOUT });
  const found = code === 0 ? parseProcesses(stdout) : null;
  return found ?? nothingKnown(pids === "all" ? [] : pids);
}

/** The console's code page would spoil what is not ASCII. An empty answer is `[]` by the array around it. */
function script(pids: readonly number[] | "all"): string {
  const filter =
    pids === "all" ? "" : ` -Filter "${pids.map((pid) => `ProcessId=${pid}`).join(" or ")}"`;
  return [
    "[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)",
    `$found = @(Get-CimInstance Win32_Process${filter} | Select-Object ProcessId, ParentProcessId, Name, CommandLine, CreationDate)`,
    "ConvertTo-Json -Compress -InputObject $found",
  ].join("; ");
}

/** `Win32_Process` objects as `ConvertTo-Json` of any version writes them; null for anything else. */
export function parseProcesses(json: string): Map<number, ProcessDetails> | null {
  const value = parseJson(json.replace(/^\uFEFF/, ""));
  if (value === null || typeof value !== "object") return null;
  const processes = new Map<number, ProcessDetails>();
  for (const row of Array.isArray(value) ? value : [value]) {
    const found = detailsOf(row);
    if (found !== null) processes.set(found.pid, found);
  }
  return processes;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A banner or an error message instead of the answer.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function detailsOf(row: unknown): ProcessDetails | null {
  if (row === null || typeof row !== "object") return null;
  const fields = new Map<string, unknown>(Object.entries(row));
  const pid = fields.get("ProcessId");
  if (!isNumber(pid)) return null;
  const parent = fields.get("ParentProcessId");
  return {
    pid,
    parent: isNumber(parent) ? parent : null,
    argv: argvOf(fields.get("CommandLine"), fields.get("Name")),
    uid: null,
    startedAt: timeOf(fields.get("CreationDate")),
    cwd: null,
  };
}

/** Windows numbers processes by 32 bits. */
function isNumber(pid: unknown): pid is number {
  return Number.isInteger(pid) && (pid as number) >= 0 && (pid as number) < 2 ** 32;
}

/** The system's own processes (pid 4) and those of other users show no command line: their name is what there is. */
function argvOf(command: unknown, name: unknown): string[] | null {
  if (typeof command === "string" && command.trim() !== "") return splitCommandLine(command);
  return typeof name === "string" && name !== "" ? [name] : null;
}

/** Words as the Microsoft C runtime parts them: blanks outside of double quotes, `\"` a quote itself. */
export function splitCommandLine(command: string): string[] {
  const words = command.trim().match(/(?:\\"|"(?:\\"|[^"])*(?:"|$)|[^\s"])+/g) ?? [];
  return words.map((word) => word.replace(/(\\")|"/g, (_all, escaped) => (escaped ? '"' : "")));
}

/** `/Date(1700000000000)/` by PowerShell 5 (there inside of an object now and then), ISO 8601 by PowerShell 7. */
function timeOf(value: unknown): number | null {
  if (value !== null && typeof value === "object" && "value" in value) return timeOf(value.value);
  if (typeof value !== "string") return null;
  const milliseconds = /^\/Date\((-?\d+)/.exec(value)?.[1];
  const time = milliseconds === undefined ? Date.parse(value) : Number(milliseconds);
  return Number.isNaN(new Date(time).valueOf()) ? null : time;
}
