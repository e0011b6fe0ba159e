import { expect, test } from "@jest/globals";
import type { AttributedPort } from "../../../src/engine/owners/attribute.js";
import { portKey } from "../../../src/engine/owners/port-key.js";
import type { ProbeResult } from "../../../src/engine/ports/probe.js";
import { judge } from "../../../src/engine/preflight/judge.js";
import { ownerOf } from "../../support/report.js";
import { realSystem } from "../../support/socket-holders.js";

const system = realSystem({ platform: "win32", user: null });
const wanted = { resource: "web", port: 50_500, protocol: "tcp", declared: null } as const;
const nobody: AttributedPort = {
  port: 50_500,
  protocol: "tcp",
  owner: null,
  others: [],
  owner_hidden: null,
  own: false,
};

function judged(state: ProbeResult["state"], found: AttributedPort | null) {
  return judge(system, wanted, {
    results: new Map([[portKey(nobody), { state, address: "127.0.0.1" }]]),
    owners: new Map(found === null ? [] : [[portKey(nobody), found]]),
    instances: { entries: [], living: [], problem: null },
    project: null,
    job: null,
    engines: null,
    detail: "redacted",
  });
}

test("a port inside a range that Windows keeps is denied, and the range is the reason", async () => {
  const message = "Windows keeps 50500-50599 for itself (Hyper-V and the like)";
  const owner_hidden = { code: "excluded_range", message } as const;
  expect(await judged("denied", { ...nobody, owner_hidden })).toMatchObject({
    status: "denied",
    owner: null,
    owner_hidden,
    message: `Port 50500 required by 'web' may not be bound by this user: ${message}`,
    next: null,
  });
});

test("a refusal beside a known holder is a port that is taken", async () => {
  expect(await judged("denied", { ...nobody, owner: ownerOf() })).toMatchObject({
    status: "taken",
    owner: { pid: 4242 },
  });
});

test("a refusal without a reason, and a port that nothing shows", async () => {
  expect(await judged("denied", null)).toMatchObject({ status: "denied", owner_hidden: null });
  expect(await judged("busy", null)).toMatchObject({
    status: "taken",
    owner_hidden: { code: "bound_not_listening" },
  });
});
