import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  identityOf,
  judge,
  judgeNow,
  linuxIdentity,
  mayBeSignalled,
} from "../../../src/engine/processes/identity.js";
import type { System } from "../../../src/engine/system.js";
import { inFolder } from "../../torture/crew.js";
import { system } from "../../torture/fault-child.js";
import { identities } from "../../torture/identities.js";

const pid = process.pid;

describe("judge on Linux", () => {
  test("knows dead, reused, hidden, foreign, unreadable and old ones apart", async () => {
    expect(await identities(process.geteuid?.() === 0)).toMatchObject({ ok: true });
  });

  test("calls this very process alive, by start text and by pid alone", () => {
    expect(judgeNow(system, { pid, start: linuxIdentity(system, pid) })).toBe("alive");
    expect(judgeNow(system, { pid, start: null })).toBe("alive");
  });

  test("reads the start time after the last parenthesis of a hostile name", () =>
    inFolder(async (folder) => {
      fs.mkdirSync(path.join(folder, "sys/kernel/random"), { recursive: true });
      fs.writeFileSync(path.join(folder, "sys/kernel/random/boot_id"), "boot\n");
      fs.mkdirSync(path.join(folder, `${pid}/ns`), { recursive: true });
      fs.symlinkSync("pid:[77]", path.join(folder, `${pid}/ns/pid`));
      fs.symlinkSync(String(pid), path.join(folder, "self"));
      const fields = Array.from({ length: 18 }, (_, i) => i).join(" ");
      fs.writeFileSync(path.join(folder, `${pid}/stat`), `${pid} (a) Z (b) ) S ${fields} 4711 5\n`);
      const here = { ...system, procRoot: folder };
      expect(linuxIdentity(here, pid)).toMatch(/^4711;boot;77;/);
    }));

  test.each([-1, 0, 1.5, Number.NaN, 2 ** 31])("holds pid %p for no process at all", (wrong) => {
    expect(judgeNow(system, { pid: wrong, start: null })).toBe("dead");
    expect(linuxIdentity(system, wrong)).toBeNull();
  });
});

describe("mayBeSignalled", () => {
  test("refuses bad pids, pid 1, ourselves, bare pids and strangers", async () => {
    const parent = linuxIdentity(system, process.ppid);
    const stranger = parent?.replace(/^\d+/, "1") ?? "";
    const records = [
      ...[-1, 0, 1, true as unknown as number, 1e9].map((bad) => ({ pid: bad, start: parent })),
      { pid, start: linuxIdentity(system, pid) },
      { pid: process.ppid, start: null },
      { pid: process.ppid, start: stranger },
    ];
    for (const record of records) expect(await mayBeSignalled(system, record)).toBe(false);
    expect(await mayBeSignalled(system, { pid: process.ppid, start: parent })).toBe(true);
  });
});

describe("identity by a tool", () => {
  const answers =
    (stdout: string, code = 0): System["run"] =>
    async () => ({ code, stdout, stderr: "", error: null });
  const mac = (stdout: string, code?: number): System => ({
    ...system,
    platform: "darwin",
    run: answers(stdout, code),
  });
  const line = "Ss   Fri Nov 21 09:12:13 2025    \n";

  test("asks ps on macOS in a fixed locale and time zone", async () => {
    let asked: unknown;
    const here: System = {
      ...mac(line),
      run: async (command, args, options) => {
        asked = [command, args, options?.env?.["LC_ALL"], options?.env?.["TZ"]];
        return { code: 0, stdout: line, stderr: "", error: null };
      },
    };
    expect(await identityOf(here, pid)).toMatch(/^Fri Nov 21 09:12:13 2025;-;-;[0-9a-f]{16}$/);
    expect(asked).toEqual(["ps", ["-o", "stat=", "-o", "lstart=", "-p", String(pid)], "C", "UTC0"]);
  });

  test("knows the same, another, a zombie and a silent tool", async () => {
    const start = await identityOf(mac(line), pid);
    expect(await judge(mac(line), { pid, start })).toBe("alive");
    expect(await judge(mac(line.replace("12:13", "12:14")), { pid, start })).toBe("dead");
    expect(await judge(mac(line.replace("Ss", "Z+")), { pid, start })).toBe("dead");
    expect(await judge(mac("", 1), { pid, start })).toBe("unknown");
    expect(judgeNow(mac(line), { pid, start })).toBe("unknown");
  });

  test("asks PowerShell on Windows", async () => {
    const windows = { ...mac("134082423331234567\r\n"), platform: "win32" as const };
    const start = await identityOf(windows, pid);
    expect(start).toMatch(/^134082423331234567;-;-;/);
    expect(await judge(windows, { pid, start })).toBe("alive");
    expect(await judge({ ...windows, run: answers("1\r\n") }, { pid, start })).toBe("dead");
  });
});
