import { expect, test } from "@jest/globals";
import { renderFreed, renderPlan } from "../../../src/cli/render/free.js";
import { styleFor } from "../../../src/cli/render/style.js";
import type { Owner, PlannedPort } from "../../../src/engine/index.js";
import { ownerOf } from "../../support/report.js";

const view = {
  columns: 80,
  style: styleFor(false),
  quiet: false,
  now: Date.parse("2026-01-15T10:31:00.000Z"),
  safe: (text: string) => text,
  nearby: new Map(),
};
const server = ownerOf({ cwd: "/work" });
const container = ownerOf({
  pid: 77,
  user: "root",
  uid: 0,
  // Of the proxy.
  cwd: "/",
  container: {
    id: "c".repeat(64),
    name: "db",
    image: "postgres:16",
    created_at: null,
    engine: "docker",
    compose: null,
  },
});

function planOf(...owners: Owner[]) {
  return renderPlan({ ports: [plannedFor(owners)], detail: "redacted", warnings: [] }, view);
}

function plannedFor(owners: Owner[]): PlannedPort {
  const actions = owners.map(({ container }) =>
    container === null ? ("end_process" as const) : ("stop_container" as const),
  );
  const [owner = null, ...others] = owners;
  const [action = "none"] = actions;
  const rest = { owner_hidden: null, reason: null, denied: false, next: null };
  return {
    ...{ port: 3000, protocol: "tcp", owner, others, action, actions, targets: [] },
    ...rest,
  };
}

test("nothing of its proxy's folder is told of a container", () => {
  expect(planOf(container)).toBe(
    "port 3000: container db (postgres:16), root, started 60 s ago\n  will  be stopped by its engine\n",
  );
});

test("of several owners each is told how it will be ended, once where all are ended alike", () => {
  const process =
    "port 3000: node server.js (PID 4242), alice, started 60 s ago, in /work\n  will  be asked to end (TERM), killed after 10 s\n";
  expect(planOf(server, container)).toBe(process + planOf(container));
  expect(planOf(server, server)).toBe(
    process.replace("  will", `${process.split("\n")[0]}\n  will`),
  );
});

test("what a terminal has no room for goes on below, and nothing is broken inside of a word", () => {
  const narrow = { ...view, columns: 50 };
  const planned = { ...plannedFor([server]), reason: "its process belongs to another user, bob" };
  const plan = { ports: [planned], detail: "redacted" as const, warnings: [] };
  expect(renderPlan(plan, narrow)).toBe(
    "port 3000: node server.js (PID 4242), alice,\n           started 60 s ago, in /work\n  will  be asked to end (TERM), killed after 10 s\n",
  );
  const kept = { ...planned, status: "denied" as const, ended: [], restarted_by: null };
  expect(renderFreed([kept], narrow)).toBe(
    "port 3000 is not freed: its process belongs to\nanother user, bob\n",
  );
});
