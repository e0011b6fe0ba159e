import { expect, test } from "@jest/globals";
import { refusalOf } from "../../../src/engine/free/refusals.js";
import type { PortOwners } from "../../../src/engine/owners/owner.js";
import { ownerOf } from "../../support/report.js";
import { realSystem } from "../../support/socket-holders.js";

const owner = ownerOf({
  pid: null,
  uid: 0,
  container: {
    id: "c".repeat(64),
    name: "cccccccccccc",
    image: null,
    created_at: null,
    engine: "docker",
    compose: null,
  },
});

test.each([
  [0, "docker stop cccccccccccc"],
  [1000, "sudo docker stop cccccccccccc"],
])("a container whose engine does not answer user %i is stopped by root", (uid, next) => {
  const port: PortOwners = { port: 80, protocol: "tcp", owner, others: [], owner_hidden: null };
  expect(refusalOf(port, factsOf(uid))).toMatchObject({ denied: true, next });
});

test.each([
  [0, false, null],
  [1000, true, "sudo devrig free 80"],
])("a process of user %i's own that nobody may look into is root's to end", (uid, denied, next) => {
  const owner_hidden = { code: "other_user", message: "the process changed its user" } as const;
  const closed = ownerOf({ pid: null, uid, command: null });
  const port: PortOwners = { port: 80, protocol: "tcp", owner: closed, others: [], owner_hidden };
  expect(refusalOf(port, factsOf(uid))).toMatchObject({ denied, next });
});

test("Windows itself is not ended for the port of a program that it serves HTTP for", () => {
  const windows = ownerOf({ pid: 4, uid: null, command: "System" });
  const port: PortOwners = {
    ...{ port: 80, protocol: "tcp", others: [], owner_hidden: null },
    owner: windows,
  };
  const system = realSystem({ platform: "win32", user: null });
  const facts = { ...factsOf(0), system, identities: new Map([[4, "start"]]) };
  expect(refusalOf(port, facts)?.next).toBe("netsh http show servicestate");
});

function factsOf(uid: number): Parameters<typeof refusalOf>[1] {
  return {
    system: realSystem({ platform: "linux", user: { uid, gid: uid, groups: [uid] } }),
    instances: { entries: [], living: [], problem: null },
    engines: null,
    identities: new Map(),
    programs: new Map(),
    ours: new Set(),
  };
}
