import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findHome, makeHome } from "../../../src/engine/state/home.js";
import { homePath } from "../../../src/engine/state/paths.js";
import {
  readState,
  removeState,
  stateWith,
  updateState,
} from "../../../src/engine/state/project-state.js";
import { makeStateDir } from "../../../src/engine/state/state-dir.js";
import { testWith } from "../../support/needs.js";
import { inFolder } from "../../torture/crew.js";
import { system } from "../../torture/fault-child.js";

const warn = () => {};

describe("the home", () => {
  test.each([
    [{ DEVRIG_HOME: "/a/b", HOME: "/h" }, "/a/b"],
    [{ DEVRIG_HOME: "", HOME: "/h" }, "/h/.devrig"],
  ])("of %j is %s", (env, home) => {
    expect(homePath({ ...system, env })).toBe(home);
  });

  test.each([{}, { HOME: "" }, { HOME: "relative" }, { DEVRIG_HOME: "x", HOME: "/h" }])(
    "of %j is an error",
    (env) => {
      expect(() => homePath({ ...system, env })).toThrow(/DEVRIG_HOME|HOME/);
    },
  );

  test("is made private", () =>
    inFolder(async (folder) => {
      const home = makeHome(system, path.join(folder, "x/home"));
      expect(fs.statSync(home.path).mode & 0o7777).toBe(0o700);
      expect(home).toMatchObject({ exists: true, shared: false, fileMode: 0o600 });
    }));

  test("is shared where it is a setgid folder of a group", () =>
    inFolder(async (folder) => {
      fs.chmodSync(folder, 0o2770);
      expect(findHome(system, folder)).toMatchObject({ shared: true, fileMode: 0o660 });
    }));

  test.each([0o1700, 0o770, 0o2750])("is ours alone with the mode %o", (mode) =>
    inFolder(async (folder) => {
      fs.chmodSync(folder, mode);
      expect(findHome(system, folder)).toMatchObject({ shared: false, fileMode: 0o600 });
    }),
  );

  test("is refused where it is a file, or below one", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "file");
      fs.writeFileSync(file, "");
      expect(() => findHome(system, file)).toThrow("it is not a folder");
      expect(() => findHome(system, path.join(file, "x"))).toThrow("is not a folder");
    }));

  test.each([
    ["everybody may write into it", 0o777],
    ["everybody may write into it", 0o1777],
    ["sticky", 0o3770],
  ])("is refused because %s (%i), with the command that makes a right one", (reason, mode) =>
    inFolder(async (folder) => {
      fs.chmodSync(folder, mode);
      let thrown: unknown;
      try {
        findHome(system, folder);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({
        code: "home_refused",
        message: expect.stringContaining(reason),
        hint: expect.stringContaining("install -d -m 2770 -g ci /var/lib/devrig"),
      });
      expect(fs.statSync(folder).mode & 0o7777).toBe(mode);
    }),
  );

  testWith(
    ["root"],
    "is refused where it is another user's, and used where our group shares it",
    () =>
      inFolder(async (folder) => {
        fs.chownSync(folder, 4242, 4343);
        fs.chmodSync(folder, 0o2770);
        expect(() => findHome(system, folder)).toThrow("neither ours nor our group's");
        const member = { ...system, user: { uid: 1, gid: 1, groups: [4343] } };
        expect(findHome(member, folder).shared).toBe(true);
        const first = { ...system, user: { uid: 1, gid: 4343, groups: [] } };
        expect(findHome(first, folder).shared).toBe(true);
        fs.chmodSync(folder, 0o750);
        expect(() => findHome(member, folder)).toThrow("not made for its group");
      }),
  );
});

describe("the state folder", () => {
  test("is private, ignored by git, and a real folder of ours or nothing", () =>
    inFolder(async (folder) => {
      const stateDir = path.join(folder, ".devrig");
      makeStateDir(system, stateDir);
      makeStateDir(system, stateDir);
      expect(fs.statSync(stateDir).mode & 0o7777).toBe(0o700);
      expect(fs.readFileSync(path.join(stateDir, ".gitignore"), "utf8")).toBe("*\n");
      const link = path.join(folder, "link");
      fs.symlinkSync(stateDir, link);
      expect(() => makeStateDir(system, link)).toThrow("it is not a folder");
      const stranger = { ...system, user: { uid: 77, gid: 77, groups: [77] } };
      expect(() => makeStateDir(stranger, stateDir)).toThrow("it belongs to uid");
    }));

  test("of a shared home is open to the group whatever the umask", () =>
    inFolder(async (folder) => {
      const stateDir = path.join(folder, "jobs", "a-12345678");
      makeStateDir(system, stateDir, 0o2770);
      for (const made of [stateDir, path.dirname(stateDir)])
        expect(fs.statSync(made).mode & 0o7777).toBe(0o2770);
    }));
});

describe("state.json", () => {
  test("of the old program is read, and survives our rewrite", () =>
    inFolder(async (folder) => {
      const stateDir = path.join(folder, ".devrig");
      const old = {
        slug: "a-1",
        config_path: "/p/devrig.toml",
        services: {
          api: {
            pid: 123,
            port: 3000,
            port_auto: true,
            protocol: "http",
            phase: "up",
            exit_code: null,
          },
        },
        started_at: "2025-01-15T10:30:00.123456Z",
        docker: { db: { container_id: "x", named_ports: { smtp: 1025 }, init_completed: true } },
        compose_services: {},
        network_name: "n",
        cluster: { deployed_services: {} },
        dashboard: { dashboard_port: 4000, grpc_port: 4317, http_port: 4318 },
      };
      makeStateDir(system, stateDir);
      fs.writeFileSync(path.join(stateDir, "state.json"), JSON.stringify(old, null, 2));
      await updateState(system, stateDir, { warn }, (state) => {
        if (state === null) throw new Error("not read");
        const api = { ...state.services.get("api"), pid: 7, start: "s" } as never;
        const services = new Map([["api", api]]);
        return { next: stateWith(state, { ...state, services }), result: 0 };
      });
      const after = JSON.parse(fs.readFileSync(path.join(stateDir, "state.json"), "utf8"));
      expect(after).toEqual({
        ...old,
        services: { api: { ...old.services.api, pid: 7, start: "s" } },
        claims: [],
      });
      expect(Object.keys(after)).toEqual([...Object.keys(old), "claims"]);
      await removeState(system, stateDir, warn);
      expect(readState(stateDir).kind).toBe("absent");
    }));
});
