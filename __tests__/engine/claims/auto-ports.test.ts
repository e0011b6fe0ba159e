import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type AutoMode, chooseAutoPorts } from "../../../src/engine/claims/auto-ports.js";
import {
  type InstanceView,
  NO_INSTANCES,
} from "../../../src/engine/owners/instances/instance-view.js";
import { allSockets } from "../../../src/engine/owners/socket-table.js";
import { findProject, type Project } from "../../../src/engine/preflight/project.js";
import { type Wanted, wantedPorts } from "../../../src/engine/preflight/wanted.js";
import { rememberPorts } from "../../../src/engine/state/remembered-ports.js";
import type { System } from "../../../src/engine/system.js";
import { freePort, type Listener, listenElsewhere } from "../../support/listeners.js";
import { describeWith } from "../../support/needs.js";
import { folderWith, named, systemWith } from "../config/project.js";

let listeners: Listener[];

beforeEach(() => {
  listeners = [];
});

afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.stop()));
});

/** A project with these services, `auto` where no port is given, and the ports that it remembers. */
async function projectWith(
  services: Readonly<Record<string, number | "auto">>,
  { remembered = {}, more = "" }: { remembered?: Record<string, number>; more?: string } = {},
): Promise<{ project: Project; wanted: Wanted[] }> {
  const tables = Object.entries(services).map(
    ([name, port]) => `[services.${name}]\ncommand = "x"\nport = ${JSON.stringify(port)}\n`,
  );
  const folder = folderWith({
    "devrig.toml": named(`${more}\n${tables.join("")}`),
    ".devrig/ports.json": JSON.stringify({ ports: remembered }),
  });
  const config = join(folder, "devrig.toml");
  const project = (await findProject(systemWith(), { config, optional: false })) as Project;
  return { project, wanted: wantedPorts(project.config?.ports ?? [], [], []) };
}

interface Circumstances {
  mode?: AutoMode;
  range?: string;
  claimed?: number[];
  system?: Partial<System>;
}

function choose(
  it: { project: Project; wanted: readonly Wanted[] },
  { mode = "range", range, claimed = [], system = {} }: Circumstances = {},
): Promise<Map<string, number>> {
  const living = claimed.map((port) => ({ claim: { port } }));
  const instances = { ...NO_INSTANCES, living } as unknown as InstanceView;
  const outside = systemWith({ env: { DEVRIG_AUTO_RANGE: range }, ...system });
  return chooseAutoPorts(outside, it, instances, mode);
}

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h"];

describe("a port for auto", () => {
  test("is none that is claimed, asked for by hand or declared for a service that is not asked for", async () => {
    const only = await freePort();
    const byHand = { resource: "x", port: only - 1, protocol: "tcp", declared: null } as const;
    for (const name of NAMES) {
      const { project, wanted } = await projectWith({ [name]: "auto", fixed: only - 2 });
      const asked = [...wanted.filter(({ port }) => port === null), byHand];
      const range = `${only - 3}-${only}`;
      const chosen = await choose({ project, wanted: asked }, { range, claimed: [only - 3] });
      expect([...chosen]).toEqual([[name, only]]);
    }
  });

  test("is the remembered one where that is free, another where somebody claimed or opened it", async () => {
    const listener = await listenElsewhere({ folder: folderWith() });
    listeners.push(listener);
    const [open = 0] = listener.ports;
    const remembered = { free: await freePort(), claimed: await freePort(), open };
    const services = { free: "auto", claimed: "auto", open: "auto" } as const;
    for (const mode of ["range", "park"] as const) {
      const it = await projectWith(services, { remembered });
      const chosen = await choose(it, { mode, claimed: [remembered.claimed] });
      expect(chosen.get("free")).toBe(remembered.free);
      expect(chosen.get("claimed")).not.toBe(remembered.claimed);
      expect(chosen.get("open")).not.toBe(open);
    }
  });

  test("is never one that another resource was given just now", async () => {
    const port = await freePort();
    const it = await projectWith({ a: "auto", b: "auto" }, { remembered: { a: port, b: port } });
    const chosen = await choose(it);
    expect(chosen.get("a")).toBe(port);
    expect(chosen.get("b")).not.toBe(port);
  });
});

describe("the default range", () => {
  const withEphemeral = (text: string) => ({
    platform: "linux" as const,
    procRoot: folderWith({ "sys/net/ipv4/ip_local_port_range": text }),
  });

  test("leaves out what the system gives away, which a range that somebody names does not", async () => {
    const system = withEphemeral("20000\t25000\n");
    const it = await projectWith(Object.fromEntries(NAMES.map((name) => [name, "auto"])));
    for (const port of (await choose(it, { system })).values()) {
      expect(port).toBeGreaterThan(25_000);
      expect(port).toBeLessThan(30_000);
    }
    const range = "20000-25000";
    for (const port of (await choose(it, { system, range })).values()) {
      expect(port).toBeGreaterThanOrEqual(20_000);
      expect(port).toBeLessThanOrEqual(25_000);
    }
  });

  test("is the system's choice where the system gives all of it away", async () => {
    const system = withEphemeral("1024\t65535\n");
    const chosen = await choose(await projectWith({ a: "auto" }), { system });
    expect(chosen.get("a")).toEqual(expect.any(Number));
  });
});

describeWith(["linux"], "for a server that starts at once, the port", () => {
  /** In TIME_WAIT, the kernel gives it to nobody who asks for any port. */
  const isParked = (port: number | undefined) =>
    allSockets("/proc", "tcp", new Set([port ?? 0])).some(({ state }) => state === "closing");

  test("is parked, the remembered one too, but for auto_reserve = false and for later servers", async () => {
    const parked = async (more: string, mode: AutoMode): Promise<boolean[]> => {
      const remembered = { old: await freePort() };
      const it = await projectWith({ old: "auto", fresh: "auto" }, { remembered, more });
      const chosen = await choose(it, { mode });
      expect(chosen.get("old")).toBe(remembered.old);
      return ["old", "fresh"].map((name) => isParked(chosen.get(name)));
    };
    expect(await parked("", "park")).toEqual([true, true]);
    expect(await parked("auto_reserve = false", "park")).toEqual([false, false]);
    expect(await parked("", "range")).toEqual([false, false]);
  });
});

test("what is remembered is a preference: nonsense in its file is none", async () => {
  const port = await freePort();
  for (const nonsense of [0, 65_536, port + 0.5, String(port), null]) {
    const remembered = { a: nonsense as number };
    const { project, wanted } = await projectWith({ a: "auto" }, { remembered });
    const range = `${port}-${port}`;
    expect([...(await choose({ project, wanted }, { range }))]).toEqual([["a", port]]);
  }
});

test("what was chosen for one resource is remembered beside the others", async () => {
  const [a, b] = [await freePort(), await freePort()];
  const it = await projectWith({ a: "auto", b: "auto" }, { remembered: { a } });
  const options = { warn: () => {}, mode: 0o600 };
  await rememberPorts(systemWith(), it.project.state_dir, new Map([["b", b]]), options);
  expect(Object.fromEntries(await choose(it))).toEqual({ a, b });
});
