import { expect, test } from "@jest/globals";
import type { Claim } from "../../src/action/claim.js";
import { exportClaim } from "../../src/action/exported.js";
import { parsePortRequest } from "../../src/engine/index.js";
import { systemWith } from "../support/system.js";
import { recordingToolkit } from "../support/toolkit.js";

function exportedFor(slug: string, env: Record<string, string> = {}, given = "") {
  const { core, exported } = recordingToolkit();
  const claim = { result: { project: { slug, config: null }, ports: new Map() } };
  exportClaim(
    core,
    systemWith({ DEVRIG_HOME: "/h", ...env }),
    given.split(" ").filter(Boolean).map(parsePortRequest),
    claim as unknown as Claim,
  );
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

test("ports given by hand are told by their names, those without one not at all", () => {
  const env = { COMPOSE_PROJECT_NAME: "mine" };
  expect(exportedFor("shop-a1", env, "3000 53/udp")).toEqual({ DEVRIG_HOME: "/h" });
  expect(exportedFor("shop-a1", env, "db=5432 dns=53/udp")).toEqual({
    DEVRIG_HOME: "/h",
    DEVRIG_DB_HOST: "localhost",
    DEVRIG_DB_PORT: "5432",
    DEVRIG_DB_URL: "http://localhost:5432",
    DEVRIG_DNS_HOST: "localhost",
    DEVRIG_DNS_PORT: "53",
    DEVRIG_DNS_URL: "udp://localhost:53",
  });
});
