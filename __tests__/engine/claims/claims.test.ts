import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { claimPorts, releaseClaims } from "../../../src/engine/claims.js";
import { preflight } from "../../../src/engine/preflight.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import type { System } from "../../../src/engine/system.js";
import { ended } from "../../support/command.js";
import { freePort } from "../../support/listeners.js";
import { describeWith } from "../../support/needs.js";
import { folderWith, systemWith } from "../config/project.js";

jest.setTimeout(60_000);

interface Written {
  services: Record<string, unknown>;
  claims: { resource: string; port: number; auto: boolean; holder: { pid: number } }[];
}

let home: string;
let sleepers: ChildProcess[];

beforeEach(() => {
  home = join(folderWith(), "home");
  sleepers = [];
});

afterEach(() => Promise.all(sleepers.map((child) => ended(child, "SIGKILL"))));

const holderOf = (pid: number) => ({
  pid,
  start: linuxIdentity(systemWith(), pid) ?? "",
  label: null,
});
const me = holderOf(process.pid);

function sleeper() {
  const child = spawn("sleep", ["300"], { stdio: "ignore" });
  sleepers.push(child);
  return { child, holder: holderOf(child.pid as number) };
}

const registered = (): (Written & { slug: string; state_dir: string })[] =>
  JSON.parse(readFileSync(join(home, "instances.json"), "utf8")).instances;
const forget = () => writeFileSync(join(home, "instances.json"), '{ "instances": [] }');

/** A project whose services have these ports, with what is done to it. */
function projectWith(name: string, ports: Record<string, number | "auto">) {
  const cwd = folderWith();
  const state_dir = join(cwd, ".devrig");
  const config_path = join(cwd, "devrig.toml");
  const system: System = systemWith({ cwd, env: { DEVRIG_HOME: home } });
  const declare = (services: typeof ports) => {
    const tables = Object.entries(services).map(
      ([service, port]) => `[services.${service}]\ncommand = "x"\nport = ${JSON.stringify(port)}\n`,
    );
    writeFileSync(config_path, `[project]\nname = "${name}"\n${tables.join("")}`);
  };
  declare(ports);
  const asked = { config: config_path, detail: "redacted" } as const;
  return {
    config_path,
    declare,
    claim: (holder = me) => claimPorts(system, { ...asked, holder, auto: "range" }),
    check: async () => (await preflight(system, asked)).ports,
    release: async (holder: { pid: number; start: string } | null = me) => {
      const slug = registered()[0]?.slug ?? state<{ slug: string }>().slug;
      return releaseClaims(system, { project: { slug, config_path, state_dir }, holder });
    },
    state,
    writeState(document: object) {
      mkdirSync(state_dir, { recursive: true });
      writeFileSync(join(state_dir, "state.json"), JSON.stringify(document));
    },
    remembered: () => JSON.parse(readFileSync(join(state_dir, "ports.json"), "utf8")),
    hasState: () => existsSync(join(state_dir, "state.json")),
  };
  function state<T = Written>(): T {
    return JSON.parse(readFileSync(join(state_dir, "state.json"), "utf8")) as T;
  }
}

describeWith(["linux"], "an automatic port", () => {
  test("stays what it is through every repetition, and is told as automatic", async () => {
    const { claim, check, remembered } = projectWith("shop", { api: "auto" });
    const { ports } = await claim();
    const port = ports.get("api");
    for (const _ of [1, 2]) expect((await claim()).ports).toEqual(ports);
    expect(registered()[0]?.claims).toEqual([expect.objectContaining({ port, auto: true })]);
    expect(await check()).toMatchObject([{ port, auto: true, status: "own" }]);
    expect(remembered()).toEqual({ ports: { api: port } });
  });

  test("of another project is not taken for one's own, whatever its service is called", async () => {
    const [shop, mall] = ["shop", "mall"].map((name) => projectWith(name, { api: "auto" })) as [
      ReturnType<typeof projectWith>,
      ReturnType<typeof projectWith>,
    ];
    const first = (await shop.claim()).ports.get("api");
    expect(await mall.check()).toMatchObject([{ port: null, status: "auto" }]);
    const second = (await mall.claim()).ports.get("api");
    expect(second).not.toBe(first);
    expect(await mall.check()).toMatchObject([{ port: second }]);
  });

  test("is chosen anew where the config had a fixed one before, and the fixed one counts as soon as there is one", async () => {
    const { claim, check, declare } = projectWith("shop", { api: await freePort() });
    await claim();
    declare({ api: "auto" });
    expect(await check()).toMatchObject([{ port: null, status: "auto" }]);
    await claim();
    const fixed = await freePort();
    declare({ api: fixed, other: "auto" });
    expect((await check())[0]).toMatchObject({ port: fixed, status: "free", auto: false });
  });

  test("is that of a service which runs, and none of one that ended", async () => {
    const { claim, check } = projectWith("shop", { api: "auto", web: "auto", old: "auto" });
    await claim();
    const [entry] = registered();
    const running = { pid: me.pid, start: me.start };
    const services = {
      api: { ...running, port: 3001, port_auto: true },
      web: { ...running, port: 3002, port_auto: false },
      old: { ...running, start: me.start.replace(/^\d+/, "1"), port: 3003, port_auto: true },
    };
    const instances = [{ ...entry, services, claims: [] }];
    writeFileSync(join(home, "instances.json"), JSON.stringify({ instances }));
    const ports = await check();
    expect(ports.map(({ resource, port }) => [resource, port])).toEqual([
      ["api", 3001],
      ["web", null],
      ["old", null],
    ]);
  });
});

describeWith(["linux"], "an automatic port whose service's shell was killed", () => {
  test("is that of the server which the shell left behind", async () => {
    const { claim, check } = projectWith("shop", { api: "auto" });
    const { ports } = await claim();
    const [entry] = registered();
    const env = { ...process.env, DEVRIG_SERVICE_OF: `${entry?.slug} api` };
    const script = "sleep 300 & echo $!; wait";
    const shell = spawn("sh", ["-c", script], { detached: true, stdio: "pipe", env });
    const { pid, start } = holderOf(shell.pid as number);
    const server = Number((await once(shell.stdout, "data"))[0]);
    try {
      await ended(shell, "SIGKILL");
      const services = { api: { pid, start, port: ports.get("api"), port_auto: true } };
      const instances = [{ ...entry, services, claims: [] }];
      writeFileSync(join(home, "instances.json"), JSON.stringify({ instances }));
      expect(await check()).toMatchObject([{ port: ports.get("api"), auto: true }]);
      expect((await claim()).ports).toEqual(ports);
    } finally {
      process.kill(server, "SIGKILL");
    }
  });
});

describeWith(["linux"], "a claim", () => {
  test("of a holder that ended goes with the next one, one's own of other resources stay", async () => {
    const { claim, declare, state } = projectWith("shop", { web: await freePort() });
    const { child, holder } = sleeper();
    await claim(holder);
    await claim();
    declare({ db: await freePort() });
    await ended(child, "SIGKILL");
    await claim();
    for (const { claims } of [state(), registered()[0] as Written])
      expect(claims.map((it) => [it.resource, it.holder.pid])).toEqual([
        ["web", me.pid],
        ["db", me.pid],
      ]);
  });

  test("writes down the running services of its own state.json, and none of a copied one", async () => {
    const { claim, state, writeState, config_path } = projectWith("shop", {
      web: await freePort(),
    });
    const services = { worker: { ...me, port: null, port_auto: false } };
    await claim();
    writeState({ ...state(), services });
    await claim();
    expect(Object.keys(state().services)).toEqual(["worker"]);
    const original = projectWith("shop", {}).config_path;
    writeState({ ...state(), slug: "shop-1", config_path: original, services });
    await claim();
    expect(state()).toMatchObject({ config_path });
    expect(state().services).toEqual({});
  });

  test("lists what its state.json tells of, though nothing of it lives and the registry lost it", async () => {
    const { claim, state, writeState } = projectWith("shop", { web: await freePort() });
    await claim();
    writeState({
      ...state(),
      services: { old: { pid: 0, port: null, port_auto: false } },
      claims: [],
    });
    forget();
    await claim();
    expect(Object.keys(registered()[0]?.services ?? {})).toEqual(["old"]);
  });

  test("removes what is over of other projects", async () => {
    const gone = projectWith("gone", { web: await freePort() });
    const { child, holder } = sleeper();
    await gone.claim(holder);
    await ended(child, "SIGKILL");
    await projectWith("shop", { web: await freePort() }).claim();
    expect(registered().map(({ slug }) => slug)).toEqual([expect.stringMatching(/^shop-/)]);
  });
});

describeWith(["linux"], "a release", () => {
  test("finds its claims in state.json where the registry lost them", async () => {
    const { claim, release, hasState } = projectWith("shop", { web: await freePort() });
    await claim();
    forget();
    expect(await release()).toMatchObject({ released: 1, kept: [] });
    expect(hasState()).toBe(false);
  });

  test("counts what lived, and drops void claims beside those that stay", async () => {
    const { claim, release, state } = projectWith("shop", { web: await freePort() });
    const [over, other] = [sleeper(), sleeper()];
    for (const { holder } of [over, other]) await claim(holder);
    await claim();
    await ended(over.child, "SIGKILL");
    const pids = () => registered()[0]?.claims.map(({ holder }) => holder.pid);
    expect(await release(sleeper().holder)).toMatchObject({ released: 0, warnings: [] });
    expect(pids()).toEqual([other.holder.pid, me.pid]);
    expect(await release()).toMatchObject({
      released: 1,
      kept: [{ holder: { pid: other.holder.pid } }],
    });
    for (const { claims } of [state(), registered()[0] as Written])
      expect(claims.map((it) => it.holder.pid)).toEqual([other.holder.pid]);
    expect(await release(null)).toMatchObject({ released: 1, kept: [] });
    expect(registered()).toEqual([]);
  });

  test("leaves the claim of a process of another container that has the same pid", async () => {
    const { claim, release } = projectWith("shop", { web: await freePort() });
    await claim();
    const text = readFileSync(join(home, "instances.json"), "utf8");
    const elsewhere = text.replace(/;\d+;([0-9a-f]{16}")/, ";1;$1");
    expect(elsewhere).not.toBe(text);
    writeFileSync(join(home, "instances.json"), elsewhere);
    expect(await release()).toMatchObject({ released: 0, kept: [{ holder: { pid: me.pid } }] });
    expect(registered()[0]?.claims).toHaveLength(1);
  });
});
