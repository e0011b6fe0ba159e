import { expect, test } from "@jest/globals";
import type { Claim } from "../../src/action/claim.js";
import { exportClaim } from "../../src/action/exported.js";
import { systemWith } from "../support/system.js";
import { recordingToolkit } from "../support/toolkit.js";

function exportedFor(slug: string, env: Record<string, string> = {}) {
  const { core, exported } = recordingToolkit();
  const claim = { result: { project: { slug, config: null }, ports: new Map() } };
  exportClaim(core, systemWith({ DEVRIG_HOME: "/h", ...env }), [], claim as unknown as Claim);
  return exported;
}

test.each([
  ["shop-a1b2c3d4", "shop-a1b2c3d4"],
  ["My.App-A1", "myapp-a1"],
  ["_-größe x-a1", "grex-a1"],
])("the slug %s is the Compose name %s, which Compose takes", (slug, name) => {
  expect(exportedFor(slug)).toEqual({ DEVRIG_HOME: "/h", COMPOSE_PROJECT_NAME: name });
});

test("a Compose name that the job has stays, an empty one is none", () => {
  expect(exportedFor("shop-a1", { COMPOSE_PROJECT_NAME: "mine" })).toEqual({ DEVRIG_HOME: "/h" });
  expect(exportedFor("shop-a1", { COMPOSE_PROJECT_NAME: "" })).toMatchObject({
    COMPOSE_PROJECT_NAME: "shop-a1",
  });
});
