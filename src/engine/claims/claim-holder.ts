import { DevrigError } from "../errors.js";
import { argumentsOf, familyOf } from "../owners/ancestors.js";
import { currentJob, nearestWorker } from "../owners/ci-job.js";
import { jobName } from "../owners/jobs/job-name.js";
import { lineageOf } from "../owners/lineage.js";
import { identityOf, isPid } from "../processes/identity.js";
import type { System } from "../system.js";
import { programAndScript } from "../text/program-name.js";
import { isLauncher } from "./launchers.js";
import type { ClaimHolder } from "./records.js";

/**
 * The process that a claim made by this command lives as long as: the CI job's own process where there is one, else the
 * nearest ancestor that outlives the command (launchers such as npm, npx and `sh -c` are passed over).
 * @throws DevrigError `no_holder` where there is none, or where the platform does not tell
 */
export async function defaultHolder(system: System): Promise<ClaimHolder> {
  const line = await lineageOf(system);
  const found = workerOf(system) ?? line.find(({ argv }) => !isLauncher(argv))?.pid;
  if (found === undefined) {
    throw new DevrigError(
      "user",
      "no_holder",
      "no process was found that outlives this command to hold the claim",
      { hint: "name one with --holder PID, or run your command by: devrig run -- COMMAND" },
    );
  }
  const argv = line.find(({ pid }) => pid === found)?.argv;
  return holderOf(system, found, argv);
}

/**
 * The holder with this pid. Its label is the CI job that we run in, else its program, by `argv` where that is known.
 * @throws DevrigError `no_holder` where there is no such process
 */
export async function holderOf(
  system: System,
  pid: number,
  argv: readonly string[] = argumentsOf(system, pid),
): Promise<ClaimHolder> {
  const start = isPid(pid) ? await identityOf(system, pid) : null;
  if (start === null) {
    throw new DevrigError("user", "no_holder", `there is no process ${pid} to hold the claim`, {
      hint: "give the pid of a process that lives as long as the claim shall",
    });
  }
  return { pid, start, label: jobLabel(system) ?? (programAndScript(argv) || null) };
}

/**
 * The holder of a claim that an action makes: the runner's Worker, which is its parent, or the first process of its container.
 * @throws DevrigError `no_holder` where the platform does not tell of that process
 */
export async function jobHolder(system: System): Promise<ClaimHolder> {
  const job = currentJob(system, { action: true });
  const pid = job?.holder.pid ?? Math.max(system.ppid, 1);
  const start = await identityOf(system, pid);
  if (start === null) {
    throw new DevrigError(
      "machine",
      "no_holder",
      `nothing can be told of process ${pid}, which would hold the claim until the job ends`,
      { hint: "check the ports without setting them aside: claim: false" },
    );
  }
  return { pid, start, label: job === null ? null : jobName(job.facts) };
}

/** `run 9 of o/r, job build on runner-2`, null outside CI. */
export function jobLabel(system: System): string | null {
  const facts = currentJob(system)?.facts;
  return facts === undefined ? null : jobName(facts);
}

/** The process of our CI job: the runner's Worker, or the first process of a job container. */
function workerOf(system: System): number | undefined {
  const worker = nearestWorker(system, familyOf(system, system.pid).ancestors);
  if (worker !== null) return worker.pid;
  const holder = currentJob(system)?.holder;
  return holder?.kind === "container" ? holder.pid : undefined;
}
