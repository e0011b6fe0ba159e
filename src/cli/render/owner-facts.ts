import { forTerminal, type Owner } from "../../engine/index.js";
import { age } from "./time.js";

/** A short label and what it tells. */
export type Fact = readonly [label: string, text: string];

/** What is known of an owner beside its name: who started it when and where, what it belongs to, which CI job left it. */
export function ownerFacts(owner: Owner, now: number): Fact[] {
  const facts: Fact[] = [];
  if (owner.pid !== null || owner.container !== null) facts.push(...startFacts(owner, now));
  else if (owner.started_at !== null) facts.push(["since", `${age(owner.started_at, now)} ago`]);
  const { instance, job } = owner;
  if (instance !== null) {
    facts.push(["of", forTerminal(`${instance.config_path} (${instance.resource})`, 1000)]);
  }
  if (job !== null) facts.push(["job", forTerminal(jobText(job), 1000)]);
  return facts;
}

function startFacts({ user, uid, started_at, cwd, container }: Owner, now: number): Fact[] {
  const by = user ?? (uid === null ? null : `uid ${uid}`);
  const parts = [
    by === null || container !== null ? "" : `by ${forTerminal(by)}`,
    started_at === null ? "" : `${age(started_at, now)} ago`,
    cwd === null || container !== null ? "" : `in ${forTerminal(cwd, 1000)}`,
  ].filter(Boolean);
  return parts.length === 0 ? [] : [["start", parts.join(", ")]];
}

/** `build of o/r, run 9, on runner-2: left by a finished job (…)`. */
function jobText(job: NonNullable<Owner["job"]>): string {
  const { service, repository, job: name, run_id, runner, run_url, verdict, reason } = job;
  const parts = [
    [name, repository].filter(Boolean).join(" of ") || service,
    run_id === null ? "" : `run ${run_id}`,
    runner === null ? "" : `on ${runner}`,
    run_url ?? "",
  ].filter(Boolean);
  return `${parts.join(", ")}: ${verdict}, ${reason}`;
}
