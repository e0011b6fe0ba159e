import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { slugOf } from "../../../src/engine/identity.js";
import { findTargets } from "../../../src/engine/lifecycle/targets.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { testWith } from "../../support/needs.js";
import { folderWith, systemWith } from "../config/project.js";

const me = { pid: process.pid, start: linuxIdentity(systemWith(), process.pid) };
const services = { web: { ...me, port: 3000, port_auto: false } };
const claims = [
  { resource: "web", port: 3000, protocol: "tcp", auto: false, holder: { ...me, label: null } },
];

/** A machine with these entries in its registry, for each of which this text stands in its `state.json`. */
function machineWith(make: (home: string, cwd: string) => { entry: object; state: string }[]) {
  const cwd = folderWith({ "devrig.toml": '[project]\nname = "shop"\n' });
  const home = join(folderWith(), "home");
  mkdirSync(home, { mode: 0o700 });
  const made = make(home, cwd).map(({ entry, state }) => {
    const whole = { slug: slugOf("shop", join(cwd, "devrig.toml"), process.platform), ...entry };
    const { state_dir } = whole as unknown as { state_dir: string };
    if (!state_dir.startsWith("/none/")) {
      mkdirSync(state_dir, { recursive: true, mode: 0o700 });
      writeFileSync(join(state_dir, "state.json"), state);
    }
    return whole;
  });
  writeFileSync(join(home, "instances.json"), JSON.stringify({ instances: made }));
  const system = systemWith({ cwd, env: { DEVRIG_HOME: home } });
  const warnings: string[] = [];
  const find = (all: boolean) => findTargets(system, { all }, ({ code }) => warnings.push(code));
  return { cwd, home, find, warnings };
}

const projects = (cwd: string, more = {}) => ({
  config_path: join(cwd, "devrig.toml"),
  state_dir: join(cwd, ".devrig"),
  services,
  claims,
  ...more,
});

describe("what is to be stopped", () => {
  testWith(
    ["root"],
    "is told by the registry where state.json is damaged, but not by one that others write",
    async () => {
      const { find, home } = machineWith((_, cwd) => [{ entry: projects(cwd), state: "{ cut" }]);
      const [own] = (await find(false)).targets;
      expect(own?.services.get("web")?.pid).toBe(me.pid);
      expect(own?.claims).toHaveLength(1);
      chmodSync(home, 0o2770);
      const [shared] = (await find(false)).targets;
      expect(shared?.services.size).toBe(0);
    },
  );

  test("is told by state.json alone where that is whole", async () => {
    const { find } = machineWith((_, cwd) => {
      const entry = projects(cwd);
      return [{ entry, state: JSON.stringify({ ...entry, slug: "x", services: {}, claims: [] }) }];
    });
    const { targets } = await find(false);
    expect(targets).toMatchObject([{ services: new Map(), claims: [] }]);
  });

  test("is an instance of the project's folder and one of a job, each once", async () => {
    const { find } = machineWith((home, cwd) => {
      const entry = { ...projects(cwd), state_dir: join(home, "jobs", "shop-1-2") };
      return [
        { entry, state: JSON.stringify(entry) },
        { entry: projects(cwd), state: JSON.stringify({ ...projects(cwd), slug: "x" }) },
      ];
    });
    for (const all of [false, true]) {
      const { targets, untouched } = await find(all);
      expect(targets.map(({ state_dir }) => state_dir.split("/").slice(-2).join("/"))).toEqual([
        "jobs/shop-1-2",
        expect.stringMatching(/\/\.devrig$/),
      ]);
      expect(untouched).toEqual([]);
    }
  });

  test("stands beside the config too where the registry tells of a job alone", async () => {
    const { find, cwd } = machineWith((home, cwd) => {
      const entry = { ...projects(cwd), state_dir: join(home, "jobs", "shop-1-2") };
      return [{ entry, state: JSON.stringify(entry) }];
    });
    const { state_dir, ...state } = projects(cwd);
    mkdirSync(state_dir, { mode: 0o700 });
    writeFileSync(join(state_dir, "state.json"), JSON.stringify({ slug: "x", ...state }));
    const { targets } = await find(false);
    expect(targets.map(({ entry }) => entry !== null)).toEqual([true, false]);
  });

  test("is nothing that only another container can reach, or that is no folder of a state", async () => {
    const elsewhere = { config_path: "/none/a/devrig.toml", state_dir: "/none/a/.devrig" };
    const { find } = machineWith((home) => [
      { entry: { slug: "far", ns: "1;2", ...elsewhere, services: {} }, state: "" },
      {
        entry: {
          slug: "odd",
          config_path: "/none/b/devrig.toml",
          state_dir: join(home, "odd"),
          services,
        },
        state: "{}",
      },
    ]);
    const { targets, untouched } = await find(true);
    expect(targets).toEqual([]);
    expect(untouched.map(({ slug, reason }) => `${slug}: ${reason.replace(/\S*\//, "")}`)).toEqual([
      "far: it is not to be reached from here",
      "odd: odd is no folder of a project's state",
    ]);
  });

  test("is not known where the registry cannot be had: an error for all, a remark for one project", async () => {
    const { find, home, warnings } = machineWith(() => []);
    const system = systemWith({ cwd: home, env: { DEVRIG_HOME: join(home, "instances.json") } });
    await expect(findTargets(system, { all: true }, () => {})).rejects.toMatchObject({
      kind: "machine",
    });
    writeFileSync(join(home, "devrig.toml"), "");
    const codes: string[] = [];
    const found = await findTargets(system, { all: false }, ({ code }) => codes.push(code));
    expect(found.targets).toEqual([]);
    expect(codes).toHaveLength(1);
    writeFileSync(join(home, "instances.json"), "{ cut");
    expect((await find(false)).targets).toEqual([]);
    expect(warnings).toContain("registry_damaged");
  });
});
