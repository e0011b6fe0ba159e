import { describe, expect, test } from "@jest/globals";
import type { Owner, PortOwners } from "../../src/engine/owners/owner.js";
import { isOpen, ownerName, sentence } from "../../src/engine/verdict.js";
import { ownerOf } from "../support/report.js";

const container = {
  id: "c".repeat(64),
  name: "db",
  image: null,
  created_at: null,
  engine: "docker",
  compose: null,
} as const;
const nameless: Partial<Owner> = { pid: null, command: null, user: null, uid: null };

describe("the name of an owner", () => {
  test.each<[string, Partial<Owner>]>([
    ["node server.js (PID 4242)", { command: "/usr/bin/node server.js" }],
    ["node /srv/server.js (PID 4242)", { command: "/usr/bin/node /srv/server.js" }],
    ["node/ x (PID 4242)", { command: "/usr/bin/node/ x" }],
    ["/node (PID 4242)", { command: "/node" }],
    ["./bin/server (PID 4242)", { command: "./bin/server" }],
    ["/ (PID 4242)", { command: "/" }],
    ["a process (PID 4242)", { command: null }],
    ["container db", { container }],
    ["container db (postgres:16)", { container: { ...container, image: "postgres:16" } }],
    ["shop (web)", { ...nameless, instance: { slug: "shop", resource: "web", config_path: "/" } }],
    ["an unknown process", nameless],
    ["a process of uid 114", { ...nameless, uid: 114 }],
    ["a process of postgres (uid 114)", { ...nameless, uid: 114, user: "postgres" }],
  ])("%s", (name, owner) => {
    expect(ownerName(ownerOf(owner))).toBe(name);
  });

  test("is cut at 60 characters, and whole where that is asked for", () => {
    const command = `/usr/bin/node ${"x".repeat(100)}`;
    expect(ownerName(ownerOf({ command }))).toBe(`node ${"x".repeat(54)}… (PID 4242)`);
    expect(ownerName(ownerOf({ command }), true)).toBe(`${command} (PID 4242)`);
  });
});

test("who has a claim alone has nothing open, and a container has without any socket", () => {
  expect(isOpen(ownerOf())).toBe(true);
  expect(isOpen(ownerOf({ addresses: [] }))).toBe(false);
  expect(isOpen(ownerOf({ addresses: [], container }))).toBe(true);
});

describe("the sentence about a port", () => {
  const finding = {
    resource: "web",
    port: 3000,
    declared: true,
    denial: null,
    holder: null,
    whole: false,
  };
  const owners = (owner: Owner | null, more: Partial<PortOwners> = {}): PortOwners => ({
    port: 3000,
    protocol: "tcp",
    owner,
    others: [],
    owner_hidden: null,
    ...more,
  });
  const taken = (found: PortOwners) => sentence({ ...finding, status: "taken", owners: found });

  test("says that a server on 127.0.0.1 could start only where nobody is in its way", () => {
    const aside = ownerOf({ addresses: ["127.0.0.2:3000"] });
    const start = "Port 3000 required by 'web' is already in use by node server.js (PID 4242)";
    expect(taken(owners(aside))).toBe(
      `${start}, on 127.0.0.2:3000 only: a server bound to 127.0.0.1:3000 could start`,
    );
    expect(taken(owners(aside, { others: [ownerOf()] }))).toBe(start);
    expect(taken(owners(ownerOf({ addresses: [] })))).toBe(start);
    const owner_hidden = { code: "outgoing_connection", message: "source port" } as const;
    expect(taken(owners(aside, { owner_hidden }))).toBe(`${start} (source port)`);
  });

  test("gives the reason where one is known", () => {
    const owner_hidden = { code: "excluded_range", message: "reserved" } as const;
    const denied = { ...finding, status: "denied", denial: "too low" } as const;
    const start = "Port 3000 required by 'web' may not be bound by this user";
    expect(sentence({ ...denied, owners: owners(null, { owner_hidden }) })).toBe(
      `${start}: reserved`,
    );
    expect(sentence({ ...denied, owners: null })).toBe(`${start}: too low`);
    expect(sentence({ ...denied, owners: null, denial: null })).toBe(start);
    expect(taken(owners(null, { owner_hidden }))).toBe(
      "Port 3000 required by 'web' is already in use (reserved)",
    );
  });

  test("cuts what others wrote into a claim, and names the process that it ends with", () => {
    const long = "x".repeat(100);
    const cut = `${"x".repeat(59)}…`;
    const owner = ownerOf({ instance: { slug: long, resource: long, config_path: "/" } });
    const claimed = { ...finding, status: "claimed", owners: owners(owner) } as const;
    const start = `Port 3000 required by 'web' is set aside by ${cut} (${cut})`;
    expect(sentence(claimed)).toBe(start);
    expect(sentence({ ...claimed, holder: { pid: 7, label: long } })).toBe(
      `${start} until ${cut} (PID 7) ends`,
    );
    expect(sentence({ ...claimed, holder: { pid: 7, label: null } })).toBe(
      `${start} until PID 7 ends`,
    );
    expect(sentence({ ...claimed, owners: null })).toBe(
      "Port 3000 required by 'web' is set aside by another project",
    );
  });

  test("requires nothing by name of a port that was given by hand", () => {
    const free = { ...finding, status: "free", owners: null } as const;
    expect(sentence({ ...free, resource: "3000", declared: false })).toBe("Port 3000 is free");
    expect(sentence({ ...free, status: "own" })).toBe(
      "Port 3000 required by 'web' is set aside for this project",
    );
    expect(sentence({ ...free, status: "own", owners: owners(ownerOf()) })).toBe(
      "Port 3000 required by 'web' is this project's own: open by node server.js (PID 4242)",
    );
  });
});
