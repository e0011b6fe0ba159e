// The launcher and V8's code caches: taken where they fit, passed over where they do not, and the same answer either way.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { freePort } from "../support/listeners.js";

const CACHES = "dist/cli/cache";
const ours = readdirSync(CACHES, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.includes(`/${process.versions.v8}-`) && name.endsWith(".bin"),
);
const bundles = [
  "check.js",
  "who.js",
  "ps.js",
  "cli-claims.js",
  "busy.js",
  "main-who.js",
  "cli-registered.js",
  "cli-own-instances.js",
  "cli-jobs.js",
  "cli-containers.js",
  "cli-report.js",
];

describe("the code caches", () => {
  test("are of one build, and of each bundle for each Node", () => {
    const builds = readdirSync(CACHES);
    expect(builds).toHaveLength(1);
    const nodes = readdirSync(join(CACHES, builds[0] as string));
    expect(nodes).toHaveLength(4);
    for (const node of nodes) {
      const names = readdirSync(join(CACHES, builds[0] as string, node));
      expect(names.sort()).toEqual(bundles.map((name) => `${name}.bin`).sort());
    }
  });

  // The build makes caches for four Nodes on one platform; on any other there is none to be taken.
  (ours.length > 0 ? test : test.skip)(
    "are taken by V8 (skipped on a Node that they were not made for)",
    () => {
      for (const name of ours) {
        const bundle = name.replace(/^.*\//, "").replace(/\.bin$/, "");
        const code = readFileSync(`dist/cli/${bundle}`, "utf8");
        const script = new Script(code, { cachedData: readFileSync(join(CACHES, name)) });
        expect({ bundle, rejected: script.cachedDataRejected }).toEqual({
          bundle,
          rejected: false,
        });
      }
    },
  );
});

describe("a start", () => {
  let folder: string;
  let cli: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "devrig-launch-"));
    cli = join(folder, "cli");
    cpSync("dist/cli", cli, { recursive: true });
    const port = await freePort();
    const services = `[services.web]\ncommand = "node x"\nport = ${port}\n`;
    writeFileSync(join(folder, "devrig.toml"), `[project]\nname = "shop"\n${services}`);
    mkdirSync(join(folder, "home"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function answers(...flags: string[]) {
    const env = { PATH: process.env["PATH"], HOME: folder, DEVRIG_HOME: join(folder, "home") };
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...flags, join(cli, "index.js"), ...args],
        { cwd: folder, env, encoding: "utf8" },
      );
      return { status, stdout, stderr };
    };
    return [run("check", "--json"), run("who", "1", "--json"), run("ps", "--all"), run("chekc")];
  }

  function everyCache(change: (file: string) => void): void {
    const root = join(cli, "cache");
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }))
      if (name.endsWith(".bin")) change(join(root, name));
  }

  test("gives the same answers with caches, with other flags, with cut caches and without any", () => {
    const expected = answers();
    expect(expected.map(({ status }) => status)).toEqual([0, 1, 0, 2]);
    // V8 refuses a cache that was made with other flags.
    expect(answers("--no-opt")).toEqual(expected);
    everyCache((file) => truncateSync(file, 1000));
    expect(answers()).toEqual(expected);
    everyCache((file) => writeFileSync(file, ""));
    expect(answers()).toEqual(expected);
    rmSync(join(cli, "cache"), { recursive: true });
    expect(answers()).toEqual(expected);
  }, 60_000);
});
