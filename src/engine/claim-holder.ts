import { basename } from "node:path";
import type { ClaimHolder } from "./claims.js";
import { DevrigError } from "./errors.js";
import { argumentsOf, familyOf, kinOf } from "./owners/ancestors.js";
import { currentJob, nearestWorker } from "./owners/ci-job.js";
import { identityOf, isPid } from "./processes/identity.js";
import { programAndScript } from "./program-name.js";
import type { System } from "./system.js";

const SHELLS = new Set(["sh", "bash", "dash", "zsh", "fish", "ksh", "ash", "busybox"]);
const LAUNCHERS = new Set([
  "npm",
  "npx",
  "pnpm",
  "pnpx",
  "yarn",
  "corepack",
  "bunx",
  "env",
  "sudo",
  "timeout",
  "time",
  "nice",
  "nohup",
]);
const LAUNCHER_SCRIPT = /^(?:npm|npx|pnpm|pnpx|yarn|corepack)(?:-cli)?(?:\.c?js)?$/;

/**
 * The process that a claim made by this command lives as long as: the CI job's own process where there is one, else the
 * nearest ancestor that outlives the command (launchers such as npm, npx and `sh -c` are passed over).
 * @throws DevrigError `no_holder` where there is none, or where the platform does not tell
 */
export async function defaultHolder(system: System): Promise<ClaimHolder> {
  const { ancestors } = familyOf(system, system.pid);
  const worker = nearestWorker(system, ancestors);
  const found = worker ?? ancestors.find((kin) => !isLauncher(argumentsOf(system, kin.pid)));
  if (found === undefined) {
    throw new DevrigError(
      "user",
      "no_holder",
      "no process was found that outlives this command to hold the claim",
      {
        hint: "name one with --holder PID, or run your command by: devrig run -- COMMAND",
      },
    );
  }
  return holderOf(system, found.pid);
}

/**
 * The holder with this pid.
 * @throws DevrigError `no_holder` where there is no such process
 */
export async function holderOf(system: System, pid: number): Promise<ClaimHolder> {
  const start = isPid(pid) ? await identityOf(system, pid) : null;
  if (start === null) {
    throw new DevrigError("user", "no_holder", `there is no process ${pid} to hold the claim`, {
      hint: "give the pid of a process that lives as long as the claim shall",
    });
  }
  return { pid, start, label: jobLabel(system) ?? programLabel(system, pid) };
}

/** `run 9 of o/r, job build on runner-2`, null outside CI. */
export function jobLabel(system: System): string | null {
  const facts = currentJob(system)?.facts;
  if (facts === undefined) return null;
  const run = [facts.run_id && `run ${facts.run_id}`, facts.repository && `of ${facts.repository}`];
  const job = [facts.job && `job ${facts.job}`, facts.runner && `on ${facts.runner}`];
  const parts = [run, job].map((words) => words.filter(Boolean).join(" ")).filter(Boolean);
  return parts.length === 0 ? facts.service : parts.join(", ");
}

function programLabel(system: System, pid: number): string | null {
  if (kinOf(system, pid) === null) return null;
  return programAndScript(argumentsOf(system, pid)) || null;
}

/** Does it end with the command that it launched? */
function isLauncher(argv: readonly string[]): boolean {
  const program = basename(argv[0] ?? "").replace(/^-/, "");
  if (LAUNCHERS.has(program.split(" ", 1)[0] as string)) return true;
  if (SHELLS.has(program)) return argv.slice(1).some((it) => /^-[a-z]*c$/.test(it));
  return program === "node" && argv.slice(1).some((it) => LAUNCHER_SCRIPT.test(basename(it)));
}
