import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findConfig, type WhereToLook } from "../../../src/engine/config/discover.js";
import { DevrigError } from "../../../src/engine/errors.js";
import { folderWith, systemWith } from "./project.js";

const find = (cwd: string, where?: WhereToLook) => findConfig(systemWith({ cwd }), where);

function refused(cwd: string, where?: WhereToLook): DevrigError {
  try {
    find(cwd, where);
  } catch (error) {
    if (error instanceof DevrigError) return error;
    throw error;
  }
  throw new Error("a config was found");
}

describe("findConfig", () => {
  test("takes the nearest devrig.toml from the working directory up", () => {
    const folder = folderWith({ "devrig.toml": "", "a/devrig.toml": "", "a/b/c/x": "" });
    expect(find(join(folder, "a/b/c"))).toBe(join(folder, "a/devrig.toml"));
    expect(find(folder)).toBe(join(folder, "devrig.toml"));
  });

  test("says where it looked when there is none, and what to do", () => {
    const folder = folderWith({ "a/x": "" });
    const error = refused(join(folder, "a"));
    expect(error).toMatchObject({ kind: "user", code: "config_not_found" });
    expect(error.message).toBe(`No devrig.toml in ${folder}/a or a folder above it`);
    expect(error.hint).toContain("-f FILE");
  });

  test("says of links in a circle what they are", () => {
    const folder = folderWith();
    symlinkSync("loop.toml", join(folder, "loop.toml"));
    const error = refused(folder, { file: "loop.toml" });
    expect(error).toMatchObject({ kind: "machine", hint: "Symbolic links lead in a circle there" });
  });

  test("never looks above the ceiling, but in it", () => {
    const folder = folderWith({ "devrig.toml": "", "work/a/x": "", "work/b/devrig.toml": "" });
    const ceiling = join(folder, "work");
    expect(refused(join(folder, "work/a"), { ceiling }).code).toBe("config_not_found");
    expect(find(join(folder, "work/a"), { ceiling: folder })).toBe(join(folder, "devrig.toml"));
  });

  test("names the ceiling as the end of its search, and no folder above where it did not look", () => {
    const folder = folderWith({ "a/x": "" });
    const message = (start: string) => refused(start, { ceiling: folder }).message;
    expect(message(join(folder, "a"))).toMatch(`/a or a folder above it, up to ${folder}`);
    expect(message(folder)).toBe(`No devrig.toml in ${folder}`);
  });

  test("looks nowhere outside of the ceiling, not even where it starts", () => {
    const folder = folderWith({ "devrig.toml": "", "work/a/x": "", "work/b/devrig.toml": "" });
    const ceiling = join(folder, "work/b");
    symlinkSync("../..", join(ceiling, "link"));
    for (const start of [folder, join(folder, "work"), join(folder, "work/a"), `${ceiling}/link`]) {
      const error = refused(start, { ceiling });
      expect(error.code).toBe("config_not_found");
      expect(error.message).toContain(`, which is outside of ${ceiling}`);
    }
    expect(find(folder, { ceiling, file: "devrig.toml" })).toBe(join(folder, "devrig.toml"));
  });

  test("knows the ceiling by whatever path it is named", () => {
    const folder = folderWith({ "devrig.toml": "", "work/a/x": "" });
    symlinkSync("work", join(folder, "link"));
    const where = { ceiling: join(folder, "link") };
    expect(refused(join(folder, "work/a"), where).code).toBe("config_not_found");
  });

  test("passes over a folder named devrig.toml, and says so when nothing else is found", () => {
    const folder = folderWith({ "a/devrig.toml/x": "" });
    const message = `${folder}/a/devrig.toml is a folder, not a file`;
    expect(refused(join(folder, "a"), { ceiling: folder }).message).toContain(message);
  });

  test("takes a named file relative to the working directory, whatever its name", () => {
    const folder = folderWith({ "devrig.toml": "", "ci.toml": "" });
    expect(find(folder, { file: "ci.toml" })).toBe(join(folder, "ci.toml"));
  });

  test("tells a missing file, a folder and a dead link apart when they are named", () => {
    const folder = folderWith({ "sub/x": "" });
    symlinkSync("nowhere", join(folder, "dead"));
    expect(refused(folder, { file: "x" }).message).toBe(`There is no file ${folder}/x`);
    expect(refused(folder, { file: "sub" }).message).toContain("is a folder, not a config file");
    expect(refused(folder, { file: "dead" }).message).toContain(
      "is a link to a file that does not",
    );
    expect(refused(folder, { file: "sub/x/y" }).code).toBe("config_not_found");
  });

  test("does not wait for a pipe", () => {
    const folder = folderWith();
    expect(spawnSync("mkfifo", [join(folder, "devrig.toml")]).status).toBe(0);
    expect(refused(folder, { file: "devrig.toml" }).message).toContain("is a pipe");
    expect(refused(folder, { ceiling: folder }).message).toContain("is a pipe, not a file");
  });
});
