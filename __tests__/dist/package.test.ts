// The npm package: what is in it, and that it works where it is installed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { freePort, listenElsewhere } from "../support/listeners.js";
import { describeWith } from "../support/needs.js";

interface Manifest {
  version: string;
  bin: Record<string, string>;
}

interface Packed {
  filename: string;
  files: { path: string; mode: number }[];
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

describeWith(["npm"], "the package", () => {
  let folder: string;
  let app: string;
  let packed: Packed;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "devrig-package-"));
    app = join(folder, "app");
    mkdirSync(app);
    writeFileSync(join(app, "package.json"), '{ "private": true }\n');
    const [first] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], "."));
    packed = first;
    npm(["install", "--offline", "--ignore-scripts", join(folder, packed.filename)], app);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function npm(words: readonly string[], cwd: string): string {
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--cache", `${folder}/cache`];
    const { status, stdout, stderr } = spawnSync("npm", [...quiet, ...words], {
      cwd,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm ${words.join(" ")}: ${status}\n${stderr}`);
    return stdout;
  }

  function run(command: string, words: readonly string[]) {
    return spawnSync(join(app, "node_modules", ".bin", command), words, {
      cwd: app,
      encoding: "utf8",
      env: { ...process.env, DEVRIG_HOME: join(folder, "home") },
      shell: process.platform === "win32",
    });
  }

  test("has the command, the runner's hook and what belongs to them, and nothing else", () => {
    const shipped = ["dist/cli", "hooks"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/")),
    );
    const paths = packed.files.map(({ path }) => path);
    expect(paths.sort()).toEqual(["LICENSE", "README.md", "package.json", ...shipped].sort());
    expect(readdirSync(join(app, "node_modules"))).toEqual([
      ".bin",
      ".package-lock.json",
      "@devrig",
    ]);
  });

  test.each(Object.keys(manifest.bin))("%s tells its version where it is installed", (command) => {
    expect(run(command, ["--version"]).stdout).toContain(manifest.version);
  });

  test("checks ports there, by npx too", async () => {
    const port = await freePort();
    expect(
      npm(["exec", "--no", "--offline", "--", "devrig", "check", "--port", `web=${port}`], app),
    ).toContain("The port is free");
    const listener = await listenElsewhere({ folder });
    const { status, stdout } = run("devrig", ["check", "--port", `${listener.ports[0]}`]);
    await listener.stop();
    expect(status).toBe(1);
    expect(stdout).toContain(`(PID ${listener.pid})`);
  }, 60_000);
});

describe("licenses.txt", () => {
  test.each(["cli", "main"])("names every package that dist/%s brings along", (bundle) => {
    const text = readFileSync(`dist/${bundle}/licenses.txt`, "utf8");
    const named = text.match(/^(?:@[\w-]+\/)?[\w.-]+(?=\n[\w.-]+\n)/gm);
    const rooms = bundle === "cli" ? ["engine", "cli"] : ["engine", "action"];
    expect(named).toEqual(expect.arrayContaining(rooms.flatMap(packagesIn)));
  });

  function packagesIn(room: string): string[] {
    const files = readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" });
    const sources = files.filter((name) => name.endsWith(".ts"));
    const texts = sources.map((name) => readFileSync(`src/${room}/${name}`, "utf8")).join("\n");
    const imports = texts.matchAll(/(?:from |import\()"((?:@[\w-]+\/)?[\w-]+)[/"]/g);
    return [...new Set([...imports].map(([, name = ""]) => name))];
  }
});
