import { describe, expect, test } from "@jest/globals";
import type { OwnerJob } from "../../../src/engine/owners/owner.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { isOfJob, lackOfProof } from "../../../src/engine/sweep/proof.js";
import { testWith } from "../../support/needs.js";
import { systemWith } from "../../support/system.js";

const job: OwnerJob = {
  service: "github",
  repository: "octo/shop",
  workflow: "ci",
  job: "build",
  run_id: "41",
  attempt: "1",
  run_url: null,
  runner: "runner-1",
  tracking_id: "github_a",
  check_run_id: null,
  verdict: "orphan",
  reason: "",
};

testWith(["linux"], "neither we nor anybody above us is ever a leftover", async () => {
  const system = systemWith({ DEVRIG_HOME: "/nonexistent" });
  for (const pid of [process.pid, process.ppid]) {
    const record = { pid, start: linuxIdentity(system, pid) };
    expect(await lackOfProof(system, { record, job }, {})).toBe(
      "is an ancestor of this very command",
    );
  }
});

describe("a leftover is still the same job's", () => {
  test.each<[string, Partial<OwnerJob>]>([
    ["with the same names", {}],
    ["where it cleared its tracking id", { tracking_id: null }],
    ["whatever its workflow is called", { workflow: "other", run_url: "https://x", reason: "r" }],
  ])("%s", (_, changes) => {
    expect(isOfJob({ ...job, ...changes }, job)).toBe(true);
    expect(isOfJob(job, { ...job, ...changes })).toBe(true);
  });

  test.each<[Partial<OwnerJob>]>([
    [{ service: "gitlab" }],
    [{ repository: "octo/other" }],
    [{ run_id: "42" }],
    [{ attempt: "2" }],
    [{ job: "test" }],
    [{ runner: null }],
    [{ tracking_id: "github_b" }],
  ])("not with %j", (changes) => {
    expect(isOfJob({ ...job, ...changes }, job)).toBe(false);
  });
});
