import { chownSync, lchownSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { WhereToLook } from "../../../src/engine/config/discover.js";
import { trustedConfig } from "../../../src/engine/config/trusted.js";
import { describeWith } from "../../support/needs.js";
import { folderWith, refusal, systemWith } from "./project.js";

const US = { uid: 12345, gid: 12345, groups: [] };

const refused = (cwd: string, where?: WhereToLook) =>
  refusal((async () => trustedConfig(systemWith({ cwd, user: US }), where))());

describe("trustedConfig", () => {
  test("is the found file where it is ours, by its absolute path", () => {
    const folder = folderWith({ "devrig.toml": "", "a/x": "" });
    expect(trustedConfig(systemWith({ cwd: join(folder, "a") }))).toBe(join(folder, "devrig.toml"));
  });

  test("asks for no owner where files have none", () => {
    const folder = folderWith({ "devrig.toml": "" });
    const system = systemWith({ cwd: folder, user: null, platform: "win32" });
    expect(trustedConfig(system)).toBe(join(folder, "devrig.toml"));
  });

  test("finds nothing where there is nothing", async () => {
    const folder = folderWith({ "a/x": "" });
    const error = await refused(join(folder, "a"), { ceiling: folder });
    expect(error.code).toBe("config_not_found");
  });
});

describeWith(["root"], "trustedConfig, among the files of several users", () => {
  test("takes one of root, refuses one of another user and says how to allow it", async () => {
    const folder = folderWith({ "devrig.toml": "", "a b/devrig.toml": "" });
    expect(trustedConfig(systemWith({ cwd: folder, user: US }))).toBe(join(folder, "devrig.toml"));
    const file = join(folder, "a b", "devrig.toml");
    chownSync(file, 23456, 23456);
    const error = await refused(join(folder, "a b"));
    expect(error).toMatchObject({ kind: "user", code: "config_foreign" });
    expect(error.message).toContain(`${file} belongs to uid 23456`);
    expect(error.hint).toContain(`-f '${file}'`);
  });

  test("refuses it for root too", async () => {
    const folder = folderWith({ "devrig.toml": "" });
    chownSync(join(folder, "devrig.toml"), 23456, 23456);
    const root = { uid: 0, gid: 0, groups: [] };
    const asked = async () => trustedConfig(systemWith({ cwd: folder, user: root }));
    expect((await refusal(asked())).code).toBe("config_foreign");
  });

  test("refuses another user's link to a file that would be trusted", async () => {
    const folder = folderWith({ "good.toml": "", "a/x": "" });
    const link = join(folder, "a", "devrig.toml");
    symlinkSync("../good.toml", link);
    lchownSync(link, 23456, 23456);
    expect((await refused(join(folder, "a"))).code).toBe("config_foreign");
  });

  test("takes whatever file is named", () => {
    const folder = folderWith({ "devrig.toml": "" });
    chownSync(join(folder, "devrig.toml"), 23456, 23456);
    const system = systemWith({ cwd: folder, user: US });
    expect(trustedConfig(system, { file: "devrig.toml" })).toBe(join(folder, "devrig.toml"));
  });
});
