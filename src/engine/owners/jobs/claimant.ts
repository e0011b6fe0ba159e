import type { LivingClaim } from "../../state/living.js";
import type { Claim } from "../../state/records.js";
import { type CurrentJob, ownerJob } from "../ci-job.js";
import type { JobFacts } from "../ci-services/service.js";
import { webUrl } from "../ci-services/web-url.js";
import type { Owner, OwnerJob } from "../owner.js";

/** Who set a port aside: an instance, without a process that has it open. */
export function claimant({ entry, claim }: LivingClaim, current: CurrentJob | null): Owner {
  return {
    pid: null,
    command: null,
    user: null,
    uid: null,
    started_at: claim.claimed_at,
    addresses: [],
    cwd: null,
    instance: { slug: entry.slug, resource: claim.resource, config_path: entry.config_path },
    container: null,
    job: jobOfClaim(claim, current),
  };
}

/** The job is told by the claim, because a runner's Worker does not bear its job's names. */
function jobOfClaim({ job, holder }: Claim, current: CurrentJob | null): OwnerJob | null {
  const service = job?.["service"];
  if (job === undefined || typeof service !== "string") return null;
  const known = Object.keys(NOTHING).map((name) => [name, job[name] ?? null]);
  const told: JobFacts = { ...NOTHING, ...Object.fromEntries(known), service };
  // The registry is other people's to write, and the address becomes a link.
  const facts = { ...told, run_url: webUrl(told.run_url) };
  return current?.holder.pid === holder.pid && current.facts.run_id === facts.run_id
    ? ownerJob(facts, { verdict: "mine", reason: "this job holds the claim" })
    : ownerJob(facts, { verdict: "neighbour", reason: "its job holds a living claim" });
}

const NOTHING: JobFacts = {
  service: "",
  repository: null,
  workflow: null,
  job: null,
  run_id: null,
  attempt: null,
  run_url: null,
  runner: null,
  tracking_id: null,
  check_run_id: null,
  workspace: null,
  runner_folder: null,
};
