import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { identityOf, type ProcessRecord } from "../../../src/engine/processes/identity.js";
import {
  carries,
  isMember,
  MARK,
  markOf,
  sessionMembers,
} from "../../../src/engine/processes/members.js";
import { type StartedGroup, startGroup } from "../../../src/engine/processes/start.js";
import { isGroupAlive, stopGroup } from "../../../src/engine/processes/stop.js";
import { createSystem, type System } from "../../../src/engine/system.js";
import { eventually } from "../../support/command.js";
import { exists } from "../../support/projects.js";
import { inFolder } from "../../torture/crew.js";

jest.setTimeout(60_000);

const run = () => Promise.reject(new Error("no command is run on Linux"));
const system = createSystem(process, run);
const mark = markOf("shop-00000000", "web");

type Record = (leader: ProcessRecord) => Promise<void>;

/** Runs a shell command as a service of its own, its output in `out`, and ends it after the test's body. */
async function group(
  folder: string,
  command: string,
  record: Record = async () => {},
): Promise<StartedGroup> {
  const output = openSync(join(folder, "out"), "a");
  const env = { ...process.env, [MARK]: mark };
  try {
    return await startGroup(system, { command, cwd: folder, env, output, record });
  } finally {
    closeSync(output);
  }
}

const said = (folder: string) => readFileSync(join(folder, "out"), "utf8");
const says = (folder: string, text: string) =>
  eventually(`it says ${text}`, () => said(folder).includes(text));

/** Is it the shell that waits for its gate: asleep, and not the command yet? */
function isHeld(pid: number): boolean {
  const [command, stat] = ["cmdline", "stat"].map((it) =>
    readFileSync(`/proc/${pid}/${it}`, "utf8"),
  );
  return command?.includes("read -r go") === true && stat?.includes(") S ") === true;
}

/** A system that tells of the signals it sent. */
function listening(): { system: System; sent: [number, string][] } {
  const sent: [number, string][] = [];
  const kill: System["kill"] = (pid, signal) => {
    if (signal !== 0) sent.push([pid, signal]);
    system.kill(pid, signal);
  };
  return { system: { ...system, kill }, sent };
}

describe("startGroup", () => {
  test("writes the process down before its command runs, and the pid stays", () =>
    inFolder(async (folder) => {
      let before = "not called";
      let leader: ProcessRecord = { pid: 0, start: null };
      const started = await group(folder, "echo $$; exec sleep 600", async (record) => {
        leader = record;
        await eventually("its shell waits to be let go", () => isHeld(leader.pid));
        before = said(folder);
      });
      expect(before).toBe("");
      await says(folder, `${leader.pid}\n`);
      expect(started.pid).toBe(leader.pid);
      expect(started.start).toBe(await identityOf(system, leader.pid));
      expect(await stopGroup(system, started, mark)).toBe("stopped");
      expect(await started.ended).toEqual({ code: null, signal: "SIGTERM" });
    }));

  test("runs nothing where it could not be written down", () =>
    inFolder(async (folder) => {
      let pid = 0;
      const failing = group(folder, "echo ran; sleep 600", async (leader) => {
        pid = leader.pid;
        throw new Error("no space");
      });
      await expect(failing).rejects.toThrow("no space");
      await eventually("it ended", () => !exists(pid));
      expect(said(folder)).toBe("");
    }));

  test("tells how the command ended, and fails where its folder is not there", () =>
    inFolder(async (folder) => {
      expect(await (await group(folder, "exit 7")).ended).toEqual({ code: 7, signal: null });
      await expect(
        startGroup(system, {
          ...{ command: "true", cwd: join(folder, "none"), env: {}, output: 2 },
          record: async () => {},
        }),
      ).rejects.toMatchObject({ code: "ENOENT" });
    }));
});

describe("stopGroup", () => {
  test("asks the whole group, once", () =>
    inFolder(async (folder) => {
      const started = await group(folder, "trap 'echo term; exit' TERM; sleep 600 & echo go; wait");
      await says(folder, "go");
      const [child] = (await sessionMembers(system, started.pid, null)).filter(
        ({ pid }) => pid !== started.pid,
      );
      const { system: ears, sent } = listening();
      expect(await stopGroup(ears, started, mark)).toBe("stopped");
      expect(sent).toEqual([[-started.pid, "SIGTERM"]]);
      expect(said(folder)).toBe("go\nterm\n");
      expect(exists(child?.pid ?? 0)).toBe(false);
    }));

  test("forces what does not end in time, and at once when in a hurry", () =>
    inFolder(async (folder) => {
      const stubborn = "trap 'echo no' TERM; echo go; while :; do sleep 0.1; done";
      const first = await group(folder, stubborn);
      await says(folder, "go");
      let forced = 0;
      const onForce = () => void forced++;
      expect(await stopGroup(system, first, mark, { grace: 300, onForce })).toBe("killed");
      expect(forced).toBe(1);
      expect(await first.ended).toEqual({ code: null, signal: "SIGKILL" });
      const second = await group(folder, stubborn);
      await eventually("it goes", () => said(folder).match(/go/g)?.length === 2);
      const refusals = () => said(folder).match(/no/g)?.length ?? 0;
      const before = refusals();
      const hurry = new AbortController();
      const stopping = stopGroup(system, second, mark, { hurry: hurry.signal });
      await eventually("it refuses", () => refusals() > before);
      hurry.abort();
      expect(await stopping).toBe("killed");
    }));

  test("ends what a dead leader left in its session, by its mark alone", () =>
    inFolder(async (folder) => {
      const started = await group(folder, "sleep 600 & env -i sleep 601 & echo go; wait");
      await says(folder, "go");
      const all = await eventually("both run", async () => {
        const members = await sessionMembers(system, started.pid, null);
        // Before `env` is executed, its process carries the mark as the others do.
        const isBare = members.some(({ pid }) => !carries(system, pid, mark));
        return members.length === 3 && isBare ? members : null;
      });
      const others = all.filter(({ pid }) => pid !== started.pid);
      const marked = others.find(({ pid }) => carries(system, pid, mark));
      const unmarked = others.find(({ pid }) => !carries(system, pid, mark));
      process.kill(started.pid, "SIGKILL");
      await started.ended;
      expect(await isGroupAlive(system, started, mark)).toBe(true);
      expect(await stopGroup(system, started, mark)).toBe("stopped");
      expect(exists(marked?.pid ?? 0)).toBe(false);
      expect(exists(unmarked?.pid ?? 0)).toBe(true);
      expect(isMember(system, unmarked?.pid ?? 0, started.pid, mark)).toBe(true);
      process.kill(unmarked?.pid as number, "SIGKILL");
    }));

  test("ends a recorded process that leads no group without touching its group", () =>
    inFolder(async (folder) => {
      const started = await group(folder, "sleep 600 & echo $!; wait; echo over; exec sleep 601");
      const pid = Number(await eventually("it tells", () => /^(\d+)\n/.exec(said(folder))?.[1]));
      const { system: ears, sent } = listening();
      const heir = { pid, start: await identityOf(system, pid) };
      expect(await stopGroup(ears, heir, "another mark")).toBe("stopped");
      expect(sent).toEqual([[pid, "SIGTERM"]]);
      await says(folder, "over");
      expect(await stopGroup(system, started, mark)).toBe("stopped");
    }));

  test("signals nobody without proof", async () => {
    const { system: ears, sent } = listening();
    const me = await identityOf(system, process.ppid);
    const other = me?.replace(/^\d+/, "12") ?? null;
    const records: [ProcessRecord, string][] = [
      [{ pid: process.ppid, start: null }, "unproven"],
      [{ pid: process.ppid, start: other }, "gone"],
      [{ pid: process.ppid, start: "nonsense" }, "unproven"],
      [{ pid: process.pid, start: await identityOf(system, process.pid) }, "unproven"],
      [{ pid: 0, start: me }, "gone"],
      [{ pid: -1, start: me }, "gone"],
      [{ pid: 1, start: await identityOf(system, 1) }, "unproven"],
      [{ pid: 1e9, start: me }, "gone"],
      [{ pid: true as unknown as number, start: me }, "gone"],
    ];
    for (const [record, result] of records)
      expect([record.pid, await stopGroup(ears, record, mark)]).toEqual([record.pid, result]);
    expect(sent).toEqual([]);
  });

  test("asks taskkill on Windows, by force the second time", async () => {
    const asked: string[] = [];
    let alive = true;
    const windows: System = {
      ...system,
      platform: "win32",
      kill: () => {
        if (!alive) throw Object.assign(new Error("gone"), { code: "ESRCH" });
      },
      run: async (command, args) => {
        if (command === "powershell.exe")
          return { code: alive ? 0 : 1, stdout: "133000000000000000\r\n", stderr: "", error: null };
        asked.push([command, ...args].join(" "));
        alive = !args.includes("/F");
        return { code: 0, stdout: "", stderr: "", error: null };
      },
    };
    const leader = { pid: 4242, start: await identityOf(windows, 4242) };
    expect(await stopGroup(windows, leader, mark, { grace: 50 })).toBe("killed");
    expect(asked).toEqual(["taskkill.exe /PID 4242 /T", "taskkill.exe /PID 4242 /T /F"]);
  });
});
