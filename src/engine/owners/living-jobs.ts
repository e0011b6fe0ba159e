import type { CurrentJob } from "./ci-job.js";
import type { InstanceView } from "./instance-view.js";
import type { IsLivingJob } from "./orphan-proof.js";

/** Does somebody among a process's ancestors hold a living claim? Not our own holder: legs of a matrix have equal names. */
export function livingJobs({ living }: InstanceView, job: CurrentJob | null): IsLivingJob {
  const mine = job?.holder.pid;
  const holders = new Set(
    living.map(({ claim }) => claim.holder.pid).filter((holder) => holder !== mine),
  );
  return (ancestors) => ancestors.some((kin) => holders.has(kin.pid));
}
