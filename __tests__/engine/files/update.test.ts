import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { FileSystem } from "../../../src/engine/files/file-system.js";
import { readJsonFile } from "../../../src/engine/files/read-file.js";
import { update } from "../../../src/engine/files/update.js";
import { type Counters, counters } from "../../torture/counters.js";
import { inFolder, until } from "../../torture/crew.js";
import { addOne, system, watched } from "../../torture/fault-child.js";

const options = { format: counters, warn: () => {} };

describe("update", () => {
  test("makes file and folder, private to their user, and leaves nothing else behind", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "new", "data.json");
      await addOne(file);
      expect(fs.readdirSync(path.dirname(file))).toEqual(["data.json"]);
      expect(fs.statSync(file).mode & 0o777).toBe(0o600);
      expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    }));

  test("gives a shared file the group's bits whatever the umask", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      await update(system, file, { ...options, mode: 0o660 }, () => ({ next: {}, result: 0 }));
      expect(fs.statSync(file).mode & 0o777).toBe(0o660);
    }));

  test("takes a name alone for a file of the working directory", () =>
    inFolder(async (folder) => {
      const before = process.cwd();
      process.chdir(folder);
      try {
        await addOne("data.json");
      } finally {
        process.chdir(before);
      }
      expect(fs.readdirSync(folder)).toEqual(["data.json"]);
    }));

  test("answers with the result, and writes nothing where nothing changed", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      await addOne(file);
      const before = fs.statSync(file).ino;
      expect(await update(system, file, options, () => ({ result: "seen" }))).toBe("seen");
      await update(system, file, options, (current) => ({ next: { ...current }, result: 0 }));
      expect(fs.statSync(file).ino).toBe(before);
    }));

  test("removes the file by null, and gives the lock back when mutate throws", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      await addOne(file);
      const fails = update(system, file, options, () => {
        throw new Error("no");
      });
      await expect(fails).rejects.toThrow("no");
      await update(system, file, options, () => ({ next: null, result: 0 }));
      expect(fs.readdirSync(folder)).toEqual([]);
    }));

  test("writes nothing that the next reader would take for damaged", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      await addOne(file);
      const fill = (bytes: number) =>
        update(system, file, options, () => ({
          next: { ["\u{1F600}".repeat(bytes / 4)]: 1 },
          result: 0,
        }));
      await fill(1_048_000);
      const before = fs.readFileSync(file);
      await expect(fill(1_048_576)).rejects.toMatchObject({
        code: "file_failed",
        message: `${file} would be larger than 1 MiB: nothing was written`,
      });
      expect(fs.readFileSync(file).equals(before)).toBe(true);
      expect(fs.readdirSync(folder)).toEqual(["data.json"]);
    }));

  test("is not held up by a folder that has the name of a temporary file", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      fs.mkdirSync(path.join(folder, ".data.json.x.tmp"));
      await addOne(file);
      expect(readJsonFile(file, counters)).toMatchObject({ value: { n: 1 } });
    }));

  test("takes turns within one process, too", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      await Promise.all(Array.from({ length: 20 }, () => addOne(file)));
      expect(readJsonFile(file, counters)).toMatchObject({ value: { n: 20 } });
    }));

  test("sweeps what a dead writer left, and takes its lock at once", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      const gone = execFileSync("sh", ["-c", "echo $$"], { encoding: "utf8" }).trim();
      const { boot, ns } = here();
      fs.symlinkSync(`1;${gone};1;${boot};${ns};-;0123456789abcdef01234567`, `${file}.lk`);
      fs.writeFileSync(path.join(folder, ".data.json.dead.tmp"), "half");
      const start = performance.now();
      await addOne(file);
      expect(performance.now() - start).toBeLessThan(1_000);
      expect(fs.readdirSync(folder)).toEqual(["data.json"]);
    }));

  test("says pid and path of a living holder after 30 s, and leaves its lock alone", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      const init = fs.readFileSync("/proc/1/stat", "utf8").split(") ")[1]?.split(" ")[19];
      const { boot, ns } = here();
      const text = `1;1;${init};${boot};${ns};-;0123456789abcdef01234567`;
      fs.symlinkSync(text, `${file}.lk`);
      let clock = 0;
      const hasty = { ...system, monotonic: () => (clock += 5_000), sleep: async () => {} };
      const fails = update(hasty, file, options, () => ({ next: {}, result: 0 }));
      await expect(fails).rejects.toMatchObject({
        code: "lock_held",
        message: expect.stringMatching(/data\.json\.lk is held by the living process 1, for \d+ s/),
      });
      expect(fs.readlinkSync(`${file}.lk`)).toBe(text);
    }));

  test("takes the lock of a holder that nobody can judge after 10 s without change", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      fs.symlinkSync("something else", `${file}.lk`);
      let clock = 0;
      let slept = 0;
      const hasty = {
        ...system,
        monotonic: () => clock,
        sleep: async () => {
          clock += 1_000;
          slept++;
        },
      };
      await update(hasty, file, options, () => ({ next: { n: 1 }, result: 0 }));
      expect(slept).toBe(10);
    }));

  test("lets the others of a crowd in before it takes the lock again, and nobody where there is none", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      const link = `${file}.lk`;
      const lockAs = (text: string) => {
        fs.rmSync(link, { force: true });
        fs.symlinkSync(text, link);
      };
      lockAs("first");
      const others = ["second", "third"];
      const pauses: number[] = [];
      const sleep = async (milliseconds: number) => {
        pauses.push(milliseconds);
        const next = others.shift();
        if (next === undefined) fs.rmSync(link, { force: true });
        else lockAs(next);
      };
      const there = { ...system, sleep };
      await update(there, file, options, () => ({ next: { n: 1 }, result: 0 }));
      expect(pauses.length).toBe(3);
      await update(there, file, options, () => ({ next: { n: 2 }, result: 0 }));
      expect(pauses.length).toBe(4);
      await update(there, file, options, () => ({ next: { n: 3 }, result: 0 }));
      expect(pauses.length).toBe(4);
    }));

  test("locks by an exclusive file where there are no symbolic links", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      const symlinkSync = () => {
        throw Object.assign(new Error("no links here"), { code: "EPERM" });
      };
      const plain = { ...fs, symlinkSync } as unknown as typeof fs;
      await Promise.all(Array.from({ length: 8 }, () => addOne(file, plain)));
      expect(readJsonFile(file, counters)).toMatchObject({ value: { n: 8 } });
      expect(fs.readdirSync(folder)).toEqual(["data.json"]);
    }));

  test("tries a rename again that Windows refuses for a moment", () =>
    inFolder(async (folder) => {
      const file = path.join(folder, "data.json");
      let refused = 0;
      const renameSync: FileSystem["renameSync"] = (from, to) => {
        if (++refused < 4) throw Object.assign(new Error("busy"), { code: "EPERM" });
        fs.renameSync(from, to);
      };
      const run = async () => ({ code: 0, stdout: "133000000000000000", stderr: "", error: null });
      const windows = { ...system, platform: "win32" as const, run };
      const busy = { ...options, fs: { ...fs, renameSync } };
      await update(windows, file, busy, () => ({ next: { n: 1 }, result: 0 }));
      expect(refused).toBe(4);
      expect(readJsonFile(file, counters)).toMatchObject({ value: { n: 1 } });
    }));

  test.each([
    ["linux", ["renameSync", "close"]],
    ["win32", ["closeSync", "openSync", "writevSync", "fsync", "closeSync", "renameSync"]],
  ] as const)(
    "lets go of a large file where %s wants it: of its name first, or of itself",
    (platform, order) =>
      inFolder(async (folder) => {
        const file = path.join(folder, "data.json");
        await addOne(file, fs, 100_000);
        const calls: string[] = [];
        const fileSystem = watched((call, name) => {
          calls.push(name);
          return call();
        });
        const run = async () => ({
          code: 0,
          stdout: "133000000000000000",
          stderr: "",
          error: null,
        });
        const there = { ...system, platform, run };
        const change = (current: Counters) => ({ next: { ...current, n: 2 }, result: 0 });
        await update(there, file, { ...options, fs: fileSystem }, change);
        const seen = calls.filter((name) => (order as readonly string[]).includes(name));
        expect(seen.slice(seen.lastIndexOf("renameSync") - order.indexOf("renameSync"))).toEqual(
          order,
        );
        await until(() => opened(file).length === 0, 5_000);
      }),
  );

  test.each(["a symbolic link", "a FIFO", "a folder"])(
    "refuses %s and leaves it as it is",
    (kind) =>
      inFolder(async (folder) => {
        const file = path.join(folder, "data.json");
        if (kind === "a FIFO") execFileSync("mkfifo", [file]);
        else if (kind === "a folder") fs.mkdirSync(file);
        else fs.symlinkSync("/etc/hostname", file);
        expect(readJsonFile(file, counters).kind).toBe("foreign");
        await expect(addOne(file)).rejects.toMatchObject({ kind: "machine", code: "file_foreign" });
        expect(fs.readdirSync(folder)).toEqual(["data.json"]);
      }),
  );
});

/** The descriptors of this process by which a file of that name is open, under its name or without it. */
function opened(file: string): string[] {
  return fs.readdirSync("/proc/self/fd").filter((fd) => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${fd}`).startsWith(file);
    } catch {
      return false; // The one that the list was read by.
    }
  });
}

function here(): { boot: string; ns: string } {
  const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return { boot, ns: fs.readlinkSync("/proc/self/ns/pid").replace(/\D/g, "") };
}
