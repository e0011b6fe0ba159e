import { describe, expect, test } from "@jest/globals";
import { type InstancesView, renderInstances } from "../../../src/cli/render/instances.js";
import { renderMine } from "../../../src/cli/render/mine.js";
import { renderOwners } from "../../../src/cli/render/owners.js";
import { renderReport } from "../../../src/cli/render/report.js";
import { age } from "../../../src/cli/render/time.js";
import type { Instance, PortOwners } from "../../../src/engine/index.js";
import { freePort, ownerOf, portOf, reportOf } from "../../support/report.js";

const NOW = Date.parse("2026-01-15T10:31:00.000Z");
const view = {
  columns: 120,
  color: false,
  quiet: false,
  whole: false,
  now: NOW,
  nearby: new Map<number, number>(),
};
const own = (resource: string) =>
  portOf({ resource, status: "own", message: "own", owner: null, next: null });
const auto = portOf({ resource: "api", port: null, status: "auto", auto: true, owner: null });
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("the last line of a report", () => {
  const said = (...ports: Parameters<typeof reportOf>[0]) =>
    lastLine(renderReport(reportOf(ports), view));

  test("counts what is free, own or neither", () => {
    expect(said(freePort("a", 1))).toBe("The port is free.");
    expect(said(freePort("a", 1), freePort("b", 2), auto)).toBe("All 2 ports are free.");
    expect(said(own("a"))).toBe("The port is this project's own already.");
    expect(said(own("a"), own("b"))).toBe("All 2 ports are this project's own already.");
    expect(said(own("a"), freePort("b", 1), freePort("c", 2))).toBe(
      "Nothing stands in the way: 1 port is this project's own already, 2 ports are free.",
    );
    expect(said(portOf(), auto)).toBe("The port is not free.");
    expect(said(portOf(), freePort("a", 1))).toBe("1 of 2 ports is not free.");
    expect(said(portOf(), portOf())).toBe("2 of 2 ports are not free.");
    expect(said(auto)).toBe("No fixed port to check.");
  });
});

test("a table of ports names owner, user and age, or why nobody is named", () => {
  const hidden = { code: "other_user", message: "another user" } as const;
  const ports = [portOf(), portOf({ owner: null, owner_hidden: hidden }), own("c")];
  const [head, one, two, three] = renderReport(reportOf(ports), view).split("\n");
  expect(head).toMatch(/^RESOURCE +PORT +STATE +OWNER +SINCE$/);
  expect(one).toMatch(/^web +3000 +taken +node server\.js \(PID 4242\), alice +60 s$/);
  expect(two).toMatch(/taken +another user$/);
  expect(three).toMatch(/own +set aside for this project$/);
  expect(renderReport(reportOf([freePort("a", 1)]), view)).not.toMatch(/OWNER|SINCE/);
});

test("a collision tells all that have the port, and the port that could be taken instead", () => {
  const others = [ownerOf({ pid: 7, command: "python app.py" })];
  const nearby = new Map([[3000, 3002]]);
  const text = renderReport(reportOf([portOf({ others })]), { ...view, nearby, quiet: true });
  expect(text).toMatch(/^✗ Port 3000 required by 'web'/);
  expect(text).toContain("  also   python app.py (PID 7) 0.0.0.0:3000\n");
  expect(text).toContain("  next   kill 4242\n  or     take port 3002, which is free\n");
  const next = "devrig release -f /a/long/path/devrig.toml --holder 77";
  const narrow = renderReport(reportOf([portOf({ next })]), { ...view, columns: 30 });
  expect(narrow).toContain(`  next   ${next}\n`);
  const claimed = portOf({ status: "claimed", owner: ownerOf({ pid: null, addresses: [] }) });
  expect(renderReport(reportOf([claimed]), view)).not.toContain("open ");
});

describe("the answer whether ports are mine", () => {
  const said = (...ports: Parameters<typeof reportOf>[0]) => renderMine(reportOf(ports), view);
  const mine = portOf({ status: "own" });

  test("calls each port open, a stranger's or nobody's, and counts those with a number", () => {
    expect(lastLine(said(mine, auto))).toBe("The port is open, and this project's own.");
    expect(lastLine(said(mine, mine))).toBe("All 2 ports are open, and this project's own.");
    expect(lastLine(said(mine, portOf()))).toBe("1 of 2 ports is not open by this project.");
    expect(lastLine(said(freePort("a", 1)))).toBe("1 of 1 port is not open by this project.");
    expect(lastLine(said(auto))).toBe("No fixed port to check.");
    expect(renderMine(reportOf([mine, auto]), { ...view, quiet: true })).toBe("");
    const table = said(mine, portOf(), portOf({ status: "claimed" }), freePort("a", 1));
    const states = table.split("\n").slice(1, 5);
    expect(states.map((line) => line.split(/ +/)[2])).toEqual([
      "open",
      "stranger",
      "nobody",
      "nobody",
    ]);
  });
});

describe("the list of owners", () => {
  const owners: Omit<PortOwners, "owner"> = {
    port: 3000,
    protocol: "tcp",
    others: [],
    owner_hidden: null,
  };
  const render = (...ports: Parameters<typeof renderOwners>[0]) =>
    renderOwners(ports, { ...view, detailed: false });

  test("has each owner in a line, the port once, and a reason where nobody is named", () => {
    const other = ownerOf({ pid: 7, command: "python", user: null });
    const [, first, second] = render({ ...owners, owner: ownerOf(), others: [other] }).split("\n");
    expect(first).toMatch(/^3000 +4242 +alice +60 s +0\.0\.0\.0 +node server\.js$/);
    expect(second).toMatch(/^ +7 +uid 1000 +60 s +0\.0\.0\.0 +python$/);
    const hidden = { code: "kernel", message: "the kernel has it" } as const;
    expect(render({ ...owners, owner: null, owner_hidden: hidden })).toContain("the kernel has it");
    expect(render({ ...owners, owner: null })).toContain("nobody");
    expect(render({ ...owners, owner: ownerOf() })).not.toContain("by alice");
    expect(render()).toBe("Nobody listens on this machine.\n");
  });

  test("says of a claim that nobody has the port open", () => {
    const instance = { slug: "shop-1", resource: "web", config_path: "/w" };
    const owner = ownerOf({ pid: null, command: null, user: null, uid: null, instance });
    expect(render({ ...owners, owner })).toContain("set aside by shop-1 (web)");
  });
});

describe("the list of instances", () => {
  const service = { name: "web", pid: 7, port: 3000, alive: true, url: "http://localhost:3000" };
  const claim = { resource: "web", port: 3000, protocol: "tcp", claimed_at: null };
  const held = (pid: number, label: string | null) => ({ ...claim, holder: { pid, label } });
  const entry = {
    slug: "shop-1",
    config_path: "/w/devrig.toml",
    started_at: "2026-01-15T10:30:00Z",
  };
  const render = (changes: object) => {
    const instance = { entry, status: "running", services: [], living: [], ...changes };
    return renderInstances([instance as unknown as Instance], view as InstancesView)
      .split("\n")
      .slice(1, -1)
      .map((line) => line.trim().replace(/ {2,}/g, " | "));
  };

  test("has a line for each service, and for each claim of which that says nothing", () => {
    const living = [held(7, "devrig start"), held(8, "bash"), held(9, "bash"), held(8, "bash")];
    expect(render({ services: [service], living })).toEqual([
      "shop-1 | running | 60 s | /w/devrig.toml",
      "web | up | 3000 | 7 | 60 s | http://localhost:3000",
      "web | claimed | 3000 | held by bash (PID 8, 9)",
    ]);
    const ended = { ...service, alive: false };
    expect(
      render({ status: "partly", services: [ended], living: [held(7, "devrig start")] }),
    ).toEqual([
      "shop-1 | partly | 60 s | /w/devrig.toml",
      "web | ended | 3000 | 7",
      "web | claimed | 3000 | held by devrig start (PID 7)",
    ]);
  });

  test("tells no age of what does not run, and nothing of services that cannot be seen", () => {
    const unseen = { ...service, alive: null };
    expect(render({ status: "unreachable", services: [unseen] })).toEqual([
      "shop-1 | unreachable | /w/devrig.toml",
      "web | 3000 | 7",
    ]);
    expect(render({ status: "stale", services: [unseen] })[1]).toContain("unknown");
    expect(renderInstances([], view)).toBe("No instance.\n");
  });
});

test.each([
  [89_000, "89 s"],
  [90_000, "2 min"],
  [90 * 60_000, "2 h"],
  [36 * 3_600_000, "2 d"],
  [-5000, "0 s"],
])("an age of %d ms is %s", (ms, text) => {
  expect(age(new Date(NOW - ms).toISOString(), NOW)).toBe(text);
  expect(age("yesterday", NOW)).toBe("");
});
