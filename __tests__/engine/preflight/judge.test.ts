import { expect, test } from "@jest/globals";
import type { AttributedPort } from "../../../src/engine/owners/attribute.js";
import { portKey } from "../../../src/engine/owners/port-key.js";
import type { ProbeResult } from "../../../src/engine/ports/probe.js";
import type { Evidence } from "../../../src/engine/preflight/answer.js";
import { judge } from "../../../src/engine/preflight/judge.js";
import { ownerOf } from "../../support/report.js";
import { realSystem } from "../../support/socket-holders.js";
import { folderWith } from "../config/project.js";

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

function judged(
  state: ProbeResult["state"],
  found: AttributedPort | null,
  more: Partial<Evidence> = {},
) {
  return judge(system, wanted, {
    results: new Map([[portKey(nobody), { state, address: "127.0.0.1" }]]),
    owners: new Map(found === null ? [] : [[portKey(nobody), found]]),
    instances: { entries: [], living: [], problem: null },
    project: null,
    job: null,
    engines: null,
    detail: "redacted",
    ...more,
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

test("the reason why nobody can be named is told, not that nothing is seen", async () => {
  const owner_hidden = { code: "other_user", message: "another user" } as const;
  expect(await judged("busy", { ...nobody, owner_hidden })).toMatchObject({
    status: "taken",
    owner_hidden,
  });
});

test("all who have the port are told", async () => {
  const others = [ownerOf({ pid: 4243 })];
  expect(await judged("busy", { ...nobody, owner: ownerOf(), others })).toMatchObject({ others });
});

test("one's own server has its port, one's own connection is in the server's way", async () => {
  const own = { ...nobody, owner: ownerOf(), own: true };
  expect(await judged("busy", own)).toMatchObject({ status: "own", next: null });
  const owner_hidden = { code: "outgoing_connection", message: "source port" } as const;
  expect(await judged("busy", { ...own, owner_hidden })).toMatchObject({ status: "taken" });
});

test("a claim is one's own by slug and folder: job containers of one path are apart", async () => {
  const project = { slug: "shop-1", state_dir: "/home/jobs/a" };
  const claimedAt = async (state_dir: string) => {
    const entry = { slug: "shop-1", state_dir, config_path: "/w/devrig.toml" };
    const claim = { ...wanted, holder: { pid: 77, start: "s", label: "job" }, job: null };
    const instances = { entries: [], living: [{ entry, claim }], problem: null };
    return judged("free", null, { instances, project } as unknown as Partial<Evidence>);
  };
  expect(await claimedAt("/home/jobs/a")).toMatchObject({ status: "own", owner: null });
  expect(await claimedAt("/home/jobs/b")).toMatchObject({
    status: "claimed",
    message: "Port 50500 required by 'web' is set aside by shop-1 (web) until job (PID 77) ends",
    next: expect.stringContaining("devrig release"),
  });
});

test("a refusal is explained below the limit of unprivileged users alone", async () => {
  const procRoot = folderWith({ "sys/net/ipv4/ip_unprivileged_port_start": "600\n" });
  const user = { uid: 1000, gid: 1000, groups: [1000] };
  const linux = realSystem({ platform: "linux", procRoot, user });
  const refused = async (port: number) => {
    const evidence = {
      results: new Map([[portKey({ port, protocol: "tcp" }), { state: "denied", address: "::" }]]),
      owners: new Map(),
      instances: { entries: [], living: [], problem: null },
    } as unknown as Evidence;
    return (await judge(linux, { ...wanted, port }, evidence)).message;
  };
  expect(await refused(599)).toMatch(/: ports below 600 need a privilege .*; take a higher one$/);
  expect(await refused(600)).toMatch(/may not be bound by this user$/);
});
