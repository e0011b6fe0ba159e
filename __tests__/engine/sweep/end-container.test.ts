import { afterEach, expect, test } from "@jest/globals";
import { unlistedContainer } from "../../../src/engine/owners/containers/container.js";
import type { OwnerJob } from "../../../src/engine/owners/owner.js";
import { endContainer } from "../../../src/engine/sweep/end-container.js";
import { type FakeEngine, jsonAnswer, startFakeEngine } from "../../support/fake-engine.js";
import { ownerOf } from "../../support/report.js";
import { systemWith } from "../../support/system.js";
import { folderWith } from "../config/project.js";

let engine: FakeEngine | undefined;
afterEach(async () => {
  await engine?.end();
});

/** What becomes of a container that was an orphan a moment ago, and tells of itself by these variables now. */
async function ended(variables: readonly string[]): Promise<string | null> {
  engine = await startFakeEngine((socket) =>
    socket.end(jsonAnswer({ State: {}, Config: { Env: variables } })),
  );
  const env = { DOCKER_HOST: `unix://${engine.path}`, DEVRIG_HOME: folderWith() };
  const container = { ...unlistedContainer("a".repeat(64), "docker"), engine: engine.path };
  const job = {
    service: "github",
    repository: "octo/shop",
    run_id: "41",
    verdict: "orphan",
  } as OwnerJob;
  const target = { container, job, leftover: { ports: [], owner: ownerOf() } };
  return endContainer(systemWith(env), target, { ports: [], detail: "redacted" });
}

test.each([
  ["tells of no job any more", [], "does not tell of a CI job any more"],
  [
    "is not proven to be a leftover any more",
    ["GITHUB_ACTIONS=true", "GITHUB_REPOSITORY=octo/shop", "GITHUB_RUN_ID=41"],
    "its first process is not to be seen from here",
  ],
])("a container that %s is not stopped", async (_, variables, reason) => {
  expect(await ended(variables)).toBe(reason);
  expect(engine?.requests.map((request) => request.split(" ")[0])).toEqual(["GET"]);
});
