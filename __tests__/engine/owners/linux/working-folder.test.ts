import { mkdirSync, mkdtempSync, readlinkSync, rmdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect } from "@jest/globals";
import { withWorkingFolders } from "../../../../src/engine/owners/linux/working-folder.js";
import { testWith } from "../../../support/needs.js";

testWith(["linux"], "reads by a bare name in a folder, and comes back", async () => {
  const before = process.cwd();
  const root = statSync("/").ino;
  const seen = withWorkingFolders((enter) => {
    const entered = enter("/proc/self/fd");
    return { entered, link: readlinkSync("0"), next: enter("/"), ino: statSync(".").ino };
  });
  expect(seen).toEqual({ entered: true, link: expect.any(String), next: true, ino: root });
  expect(process.cwd()).toBe(before);
});

testWith(["linux"], "stays where it is for a folder that is not there", async () => {
  const here = statSync(".").ino;
  const seen = withWorkingFolders((enter) => [enter("/proc/0/fd"), statSync(".").ino]);
  expect(seen).toEqual([false, here]);
});

testWith(["linux"], "comes back after an error, too", async () => {
  const before = process.cwd();
  const fail = (): void =>
    withWorkingFolders((enter) => {
      enter("/");
      throw new Error("on the way");
    });
  expect(fail).toThrow("on the way");
  expect(process.cwd()).toBe(before);
});

testWith(["linux"], "comes back to a folder whose path leads elsewhere by now", async () => {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "working-"));
  const place = join(folder, "place");
  mkdirSync(place);
  try {
    process.chdir(place);
    const ino = statSync(".").ino;
    rmdirSync(place);
    mkdirSync(`${place}-fills-the-inode`);
    mkdirSync(place);
    expect(statSync(place).ino).not.toBe(ino);
    expect(withWorkingFolders((enter) => enter("/"))).toBe(true);
    expect(statSync(".").ino).toBe(ino);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
});

testWith(
  ["linux"],
  "goes nowhere in a worker thread, which has no working folder of its own",
  async () => {
    const module = new URL("../../../../src/engine/owners/linux/working-folder.js", import.meta.url)
      .href;
    const code = `import(${JSON.stringify(module)}).then(({ withWorkingFolders }) =>
    require("node:worker_threads").parentPort.postMessage(withWorkingFolders((enter) => enter("/"))));`;
    const worker = new Worker(code, { eval: true });
    const entered = await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    expect(entered).toBe(false);
    await worker.terminate();
  },
);
