import { expect, jest, test } from "@jest/globals";
import {
  type Container,
  unlistedContainer,
} from "../../../../src/engine/owners/containers/container.js";
import { jobOfContainer } from "../../../../src/engine/owners/jobs/container-jobs.js";
import { systemWith } from "../../../support/system.js";

jest.setTimeout(60_000);

/** A container as a listing tells of it, whose engine cannot be asked any more. */
function marked(labels: Readonly<Record<string, string>>): Container {
  return { ...unlistedContainer("a".repeat(64), "docker"), labels };
}

const jobOf = (labels: Readonly<Record<string, string>>) =>
  jobOfContainer(systemWith({}), marked(labels), null, () => false);

test("GitLab's runner marks its containers with job, pipeline and address", async () => {
  const job = await jobOf({
    "com.gitlab.gitlab-runner.job.id": "4711",
    "com.gitlab.gitlab-runner.job.url": "https://gitlab.example/o/r/-/jobs/4711",
    "com.gitlab.gitlab-runner.pipeline.id": "812",
    "com.gitlab.gitlab-runner.runner.id": "r-1",
  });
  expect(job).toMatchObject({
    service: "gitlab",
    run_id: "812",
    tracking_id: "4711",
    run_url: "https://gitlab.example/o/r/-/jobs/4711",
    runner: "r-1",
    verdict: "unknown",
  });
});

test("Buildkite's plugins mark theirs with build, job and agent", async () => {
  const job = await jobOf({
    "com.buildkite.pipeline_slug": "shop",
    "com.buildkite.build_number": "9",
    "com.buildkite.job_id": "0190-aa",
    "com.buildkite.step_key": "test",
    "com.buildkite.agent_name": "agent-2",
  });
  expect(job).toMatchObject({
    service: "buildkite",
    workflow: "shop",
    run_id: "9",
    job: "test",
    runner: "agent-2",
  });
});

test("Drone marks them with repository, build and stage", async () => {
  const job = await jobOf({
    "io.drone.repo.slug": "octo/shop",
    "io.drone.build.number": "77",
    "io.drone.stage.name": "default",
  });
  expect(job).toMatchObject({
    service: "drone",
    repository: "octo/shop",
    run_id: "77",
    job: "default",
  });
});

test("labels of nobody tell nothing, and hostile values are no values", async () => {
  expect(await jobOf({ "io.example": "x" })).toBeNull();
  const job = await jobOf({ "io.drone.build.number": "7\n::error::", "io.drone.stage.name": "a" });
  expect(job?.run_id).toBeNull();
});
