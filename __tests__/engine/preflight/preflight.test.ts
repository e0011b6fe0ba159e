import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type PortKey, portKey } from "../../../src/engine/owners/port-key.js";
import type { ProbeResult } from "../../../src/engine/ports/probe.js";
import { parsePortRequest } from "../../../src/engine/ports/request.js";
import { holdersOf } from "../../../src/engine/preflight/holders.js";
import { unseen } from "../../../src/engine/preflight/unseen.js";
import { wantedPorts } from "../../../src/engine/preflight/wanted.js";
import { preflight, waitForChange } from "../../../src/engine/preflight.js";
import { freePort, type Listener, listenElsewhere } from "../../support/listeners.js";
import { describeWith } from "../../support/needs.js";
import { portOf, reportOf } from "../../support/report.js";
import { realSystem } from "../../support/socket-holders.js";
import { folderWith, load, named, systemWith } from "../config/project.js";

let listeners: Listener[];

beforeEach(() => {
  listeners = [];
});

afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.stop()));
});

async function listen(): Promise<{ listener: Listener; port: number }> {
  const listener = await listenElsewhere({ folder: folderWith() });
  listeners.push(listener);
  return { listener, port: listener.ports[0] ?? 0 };
}

describe("ports given by hand", () => {
  const ask = async (files: Record<string, string>, request: object) => {
    const cwd = folderWith(files);
    const system = systemWith({ cwd, env: { DEVRIG_HOME: join(cwd, "home") } });
    const ports = [parsePortRequest(String(await freePort()))];
    return preflight(system, { ports, detail: "redacted", ceiling: cwd, ...request });
  };

  test("are enough without a config, and not where a service or a config is named", async () => {
    expect(await ask({}, {})).toMatchObject({ ok: true, project: null });
    const missing = { code: "config_not_found" };
    await expect(ask({}, { services: ["web"] })).rejects.toMatchObject(missing);
    await expect(ask({}, { config: "none.toml" })).rejects.toMatchObject(missing);
  });

  test("pass over no config that is wrong", async () => {
    const wrong = { "devrig.toml": "this is [ no config" };
    await expect(ask(wrong, {})).rejects.toMatchObject({ code: "config_invalid" });
  });

  test("are told with those of a config that is named from the working directory", async () => {
    const port = await freePort();
    const toml = named(`[services.web]\ncommand = "x"\nport = ${port}\n`);
    const { ports } = await ask({ "a/b.toml": toml }, { config: "a/b.toml" });
    expect(ports).toMatchObject([{ resource: "web", port }, { source: null }]);
  });
});

describe("the ports to be checked", () => {
  const WEB = '[services.web]\ncommand = "x"\nport = 3000\n[services.api]\ncommand = "x"\n';

  test("given by hand are those that the config has not, by number and protocol", async () => {
    const { ports } = await load(named(WEB));
    const wanted = (text: string) =>
      wantedPorts(ports, [], text.split(" ").map(parsePortRequest)).map((it) => it.resource);
    expect(wanted("3000")).toEqual(["web"]);
    expect(wanted("3000/udp 3001 3001")).toEqual(["web", "3000/udp", "3001"]);
  });

  test("are those of the named services, whose names must be known", async () => {
    const { ports } = await load(named(`${WEB}[services.db]\ncommand = "x"\nport = 5432\n`));
    const refusal = (name: string, declared = ports): unknown => {
      try {
        return wantedPorts(declared, [name], []);
      } catch (error) {
        return error;
      }
    };
    expect(wantedPorts(ports, ["db"], []).map((it) => it.resource)).toEqual(["db"]);
    expect(refusal("wbe")).toMatchObject({ hint: "did you mean 'web'?" });
    expect(refusal("mail-server")).toMatchObject({ hint: "there are: web, db" });
    expect(refusal("web", [])).toMatchObject({ hint: "the config declares no port" });
  });
});

describe("waiting", () => {
  const denied = portOf({ resource: "low", port: 80, status: "denied", owner: null });

  test("is in vain where a port may not be bound at all", async () => {
    const system = realSystem();
    const told: unknown[] = [];
    const wait = (...ports: Parameters<typeof reportOf>[0]) =>
      waitForChange(system, reportOf(ports), system.monotonic() + 50, (it) => told.push(it));
    expect(await wait(denied, portOf())).toBe(false);
    expect(told).toEqual([]);
    expect(await wait(portOf({ status: "claimed" }))).toBe(true);
    expect(told).toHaveLength(1);
  });
});

describe("a port that is busy without a holder", () => {
  const wanted = (port: number) => [{ port, protocol: "tcp" as const }];
  const busy = (port: number) =>
    new Map<PortKey, ProbeResult>([
      [portKey({ port, protocol: "tcp" }), { state: "busy", address: "::" }],
    ]);

  test("is free where it was another's probe, and looked at no more", async () => {
    const port = await freePort();
    const results = busy(port);
    const pauses: number[] = [];
    const system = realSystem({ sleep: async (ms) => void pauses.push(ms) });
    const ahead = { hints: [], rows: null };
    expect(await holdersOf(system, wanted(port), results, ahead)).toEqual([]);
    expect([...results.values()]).toEqual([expect.objectContaining({ state: "free" })]);
    expect(pauses).toEqual([5]);
  });

  test("has the one who is there at the second look", async () => {
    const port = await freePort();
    const server = createServer();
    const sleep = () => new Promise<void>((done) => server.listen(port, done));
    try {
      const ahead = { hints: [], rows: null };
      const found = await holdersOf(realSystem({ sleep }), wanted(port), busy(port), ahead);
      expect(found).toMatchObject([{ port, holders: [{ pid: process.pid }] }]);
    } finally {
      server.close();
    }
  });

  test("is looked at three times, and no longer", async () => {
    const { port } = await listen();
    const pauses: number[] = [];
    const system = realSystem({
      procRoot: folderWith({ "net/tcp": "head\n", "net/tcp6": "head\n" }),
      sleep: async (ms) => void pauses.push(ms),
    });
    expect(await holdersOf(system, wanted(port), busy(port), { hints: [], rows: null })).toEqual(
      [],
    );
    expect(pauses).toEqual([5, 15, 40]);
  });
});

describeWith(["linux"], "a port that nothing shows", () => {
  /** `/proc` with one socket of port 3000 (0BB8), in this state of `tcp_states.h`. */
  const withSocket = (state: string) =>
    folderWith({
      "net/tcp": `head\n   0: 0100007F:0BB8 0100007F:9C40 ${state} 00000000:00000000 00:00000000 00000000     0        0 0 1\n`,
    });
  const code = (state: string, platform: NodeJS.Platform = "linux") =>
    unseen(realSystem({ procRoot: withSocket(state), platform }), { port: 3000, protocol: "tcp" })
      .owner_hidden?.code;

  test("is that of a connection that closes, or bound outside of what we see", () => {
    expect(code("06")).toBe("outgoing_connection");
    expect(code("01")).toBe("bound_not_listening");
    expect(code("06", "darwin")).toBe("bound_not_listening");
  });
});
