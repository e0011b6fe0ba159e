/** Two stand-in runners on one machine, one registry, few ports: no two living jobs may ever hold one port. */
import { linuxIdentity } from "../../src/engine/processes/identity.js";
import type { Job } from "../support/job.js";
import { jobsOnOneMachine, type RegistryEntry, writeProject } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import type { StepResult } from "../support/runner.js";
import { systemWith } from "../support/system.js";
import type { Row } from "./row.js";

export interface RunnersResult {
  jobs: number;
  /** Jobs whose preflight was refused. */
  refused: number;
  killed: number;
  /** Whatever must not be, in words. */
  violations: string[];
}

const RUNNERS = ["runner-1", "runner-2"] as const;
const POOL = 10;
const WANTED = 3;

interface LivingJob {
  runner: string;
  /** What its preflight asks for, and what it holds once that was green. */
  ports: readonly number[];
  holds: boolean;
  /** When its Worker was gone; `Infinity` while it lives. Our monotonic clock, ms. */
  gone: number;
}

/** Runs that many jobs on each runner; every third is killed with its Worker, so that no post step runs. */
export async function twoRunners(jobsEach: number): Promise<RunnersResult> {
  const machine = jobsOnOneMachine();
  const pool = await distinctPorts();
  const jobs = new Map<string, LivingJob>();
  const result: RunnersResult = { jobs: 0, refused: 0, killed: 0, violations: [] };
  try {
    await Promise.all(
      RUNNERS.map(async (runner, place) => {
        for (let number = 1; number <= jobsEach; number++) {
          const run = String((place + 1) * 1000 + number);
          const job = machine.start({ runner, run });
          const ports = choose(pool);
          await oneJob({ job, run, ports, runner, isKilled: number % 3 === 0 }, jobs, result);
          result.violations.push(...twiceClaimed(machine.registry()));
        }
      }),
    );
  } finally {
    await machine.end();
  }
  return result;
}

/** The row of the campaign. */
export async function runnersRow(jobsEach: number): Promise<Row> {
  const { jobs, refused, killed, violations } = await twoRunners(jobsEach);
  return {
    test: `two runners × ${jobsEach} jobs, ${WANTED} of ${POOL} ports each`,
    figure: "no port held twice, every collision named",
    got: `${jobs} jobs, ${refused} refused, ${killed} killed, ${violations.length} violations${violations.map((it) => `; ${it}`).join("")}`,
    ok: violations.length === 0 && refused > 0 && killed > 0,
  };
}

interface Plan {
  job: Job;
  run: string;
  runner: string;
  ports: readonly number[];
  isKilled: boolean;
}

async function oneJob(
  { job, run, runner, ports, isKilled }: Plan,
  jobs: Map<string, LivingJob>,
  result: RunnersResult,
): Promise<void> {
  const { violations } = result;
  writeProject(job, Object.fromEntries(ports.map((port) => [`s${port}`, port])));
  const me: LivingJob = { runner, ports, holds: false, gone: Number.POSITIVE_INFINITY };
  jobs.set(run, me);
  const start = performance.now();
  const preflight = await job.preflight();
  result.jobs++;
  // Another job may have come and gone while this preflight looked.
  const met = new Map([...jobs].filter(([, { gone }]) => gone >= start));
  if (preflight.status === 0) hold(run, me, met, violations);
  else {
    result.refused++;
    violations.push(...misnamed(run, preflight, met));
  }
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
  // From here on the job's claim may be gone at any moment.
  me.holds = false;
  if (isKilled) {
    result.killed++;
    await job.kill();
  } else {
    const posts = await job.end();
    if (posts.some((post) => post.status !== 0 || post.annotations.length > 0))
      violations.push(`the post step of run ${run} says: ${JSON.stringify(posts)}`);
  }
  me.gone = performance.now();
}

function hold(
  run: string,
  me: LivingJob,
  met: ReadonlyMap<string, LivingJob>,
  violations: string[],
): void {
  for (const [other, { holds, ports }] of met) {
    const shared = ports.filter((port) => me.ports.includes(port));
    if (holds && shared.length > 0)
      violations.push(`runs ${run} and ${other} both hold ${shared.join(", ")}`);
  }
  me.holds = true;
}

interface Collision {
  port: number;
  status: string;
  owner: { job: { run_id: string; runner: string } | null } | null;
}

/** Every collision must name a job of the other runner that lived beside this one and wanted that very port. */
function misnamed(
  run: string,
  { outputs, stdout, stderr }: StepResult,
  met: ReadonlyMap<string, LivingJob>,
): string[] {
  const { report } = outputs as { report?: string };
  if (report === undefined) return [`run ${run} failed: ${stdout}${stderr}`];
  const collisions = (JSON.parse(report).ports as Collision[]).filter((it) => it.status !== "free");
  return collisions.flatMap(({ port, status, owner }) => {
    const named = owner?.job ?? null;
    const other = named === null ? undefined : met.get(named.run_id);
    const right =
      status === "claimed" && other?.runner === named?.runner && other?.ports.includes(port);
    return right ? [] : [`run ${run}: port ${port} is ${status} by ${JSON.stringify(named)}`];
  });
}

/** One look at the registry: a port that two claims with a living holder have. */
function twiceClaimed(entries: readonly RegistryEntry[]): string[] {
  const system = systemWith({});
  const claims = entries.flatMap((entry) => entry.claims);
  const alive = claims.filter(({ holder }) => linuxIdentity(system, holder.pid) === holder.start);
  const ports = alive.map(({ port }) => port);
  const twice = ports.filter((port, index) => ports.indexOf(port) !== index);
  return twice.map((port) => `two living claims on ${port}`);
}

async function distinctPorts(): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < POOL) ports.add(await freePort());
  return [...ports];
}

function choose(pool: readonly number[]): number[] {
  const left = [...pool];
  return Array.from(
    { length: WANTED },
    () => left.splice(Math.floor(Math.random() * left.length), 1)[0] as number,
  );
}
