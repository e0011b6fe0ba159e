import * as fs from "node:fs";
import { readJsonFile } from "../../src/engine/files/read-file.js";
import { counters } from "./counters.js";
import { Crew, inFolder, pause, until } from "./crew.js";
import type { Row } from "./row.js";
import type { Job } from "./worker.js";

/**
 * Writers with counters, and a reader beside them that must never see half a file. A busy machine only adds to the waits:
 * where nothing but those is amiss it is tried again, three times in all.
 */
export async function writersWithCounters(writers: number, count: number): Promise<Row> {
  for (let attempt = 1; ; attempt++) {
    const { slow, ...row } = await inFolder((folder) => write(folder, writers, count));
    if (row.ok || !slow || attempt === 3) return row;
  }
}

async function write(
  folder: string,
  writers: number,
  count: number,
): Promise<Row & { slow: boolean }> {
  const crew = new Crew(folder, { count });
  try {
    for (let i = 0; i < writers; i++) crew.add(`w${i}`);
    await crew.go();
    let corrupt = 0;
    const end = performance.now() + 240_000;
    while (crew.living.size > 0 && performance.now() < end) {
      const kind = readJsonFile(crew.file, counters).kind;
      if (kind !== "valid" && kind !== "absent") corrupt++;
      await pause(2);
    }
    const { acknowledged, lost, corrupt: damaged, p99, max } = crew.tally();
    const left = fs.readdirSync(folder).filter((name) => /\.(lk|tmp)$/.test(name));
    const all = acknowledged === writers * count && crew.errors.length === 0;
    const whole = all && lost === 0 && corrupt + damaged === 0 && left.length === 0;
    return {
      test: `writers with counters, ${writers} × ${count}`,
      figure: "0 lost, 0 corrupt reads, p99 < 1 s",
      got: `${acknowledged} acknowledged, ${lost} lost, ${corrupt + damaged} corrupt, p99 ${Math.round(p99)} ms, max ${Math.round(max)} ms, left ${left.length}${crew.errors.join("").slice(0, 300)}`,
      ok: whole && p99 < 1_000,
      slow: whole && p99 >= 1_000,
    };
  } finally {
    crew.end();
  }
}

/** kill -9, three of four times just when the victim holds the lock; restarted under a new name. */
export function kills(
  wanted: number,
  settings: Partial<Job> = {},
  { between = 2, stopAtLoss = false } = {},
): Promise<Row & { lost: number }> {
  return inFolder(async (folder) => {
    const crew = new Crew(folder, { hold: 4, ...settings });
    const recoveries: number[] = [];
    let next = 0;
    const add = () => crew.add(`k${next++}`);
    try {
      for (let i = 0; i < 6; i++) add();
      await crew.go();
      let killed = 0;
      // A writer that goes on puts its count right again: what was lost on the way is lost all the same.
      let seen = 0;
      for (; killed < wanted && seen === 0; killed++) {
        const quiet = fs.statSync(crew.log).size;
        await until(() => acknowledgedSince(crew.log, quiet) >= between, 30_000);
        const victim = await choose(crew, killed % 4 !== 3);
        const child = crew.living.get(victim);
        const before = fs.statSync(crew.log).size;
        child?.kill("SIGKILL");
        const start = performance.now();
        await until(() => entered(crew.log, before, victim), 30_000);
        recoveries.push(performance.now() - start);
        add();
        if (stopAtLoss && killed % 5 === 4) seen = crew.tally().lost;
      }
      await crew.finish(60_000, true);
      const { acknowledged, corrupt, ...end } = crew.tally();
      const lost = Math.max(seen, end.lost);
      const recovery = Math.max(...recoveries);
      const said = crew.errors.join("").slice(0, 300);
      return {
        test: `kill -9, ${wanted} times`,
        figure: "0 acknowledged lost, 0 corrupt, recovery max < 1 s",
        got: `${killed} kills, ${acknowledged} acknowledged, ${lost} lost, ${corrupt} corrupt, recovery max ${Math.round(recovery)} ms${said}`,
        ok: lost === 0 && corrupt === 0 && recovery < 1_000 && acknowledged > 0 && said === "",
        lost,
      };
    } finally {
      crew.end();
    }
  });
}

/** 30 % of the verdicts wrong and the gap before the rename widened: with both fences nothing may be lost. */
export async function wrongVerdicts(
  wanted: number,
  fences: { a: boolean; b: boolean },
): Promise<Row> {
  const whole = fences.a && fences.b;
  const settings = { fences, wrong: 0.3, widen: 12, hold: 8 };
  const row = await kills(wanted, settings, { between: 4, stopAtLoss: !whole });
  const name = whole ? "both fences" : fences.a ? "without fence b" : "without fence a";
  return {
    test: `30 % wrong verdicts, ${name}, ${wanted} kills`,
    figure: whole ? "0 lost" : "must lose something",
    got: row.got,
    ok: whole ? row.lost === 0 && / 0 corrupt/.test(row.got) : row.lost > 0,
  };
}

/** Somebody to kill: who has just entered, or anybody. */
async function choose(crew: Crew, holder: boolean): Promise<string> {
  const end = performance.now() + 30_000;
  for (;;) {
    const last = holder ? lastLine(crew.log) : "";
    const name = last.startsWith("E ") ? last.slice(2) : [...crew.living.keys()][0];
    if (name !== undefined && (!holder || last.startsWith("E ")) && crew.living.has(name))
      return name;
    if (performance.now() > end) throw new Error("nobody enters");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function lastLine(log: string): string {
  return (
    tail(log, Math.max(0, fs.statSync(log).size - 60))
      .trimEnd()
      .split("\n")
      .at(-1) ?? ""
  );
}

function entered(log: string, from: number, victim: string): boolean {
  return tail(log, from)
    .split("\n")
    .slice(0, -1)
    .some((line) => line.startsWith("E ") && line !== `E ${victim}`);
}

function acknowledgedSince(log: string, from: number): number {
  return tail(log, from).split("\nA ").length - 1;
}

function tail(log: string, from: number): string {
  const fd = fs.openSync(log, "r");
  try {
    const buffer = Buffer.alloc(65_536);
    return buffer.toString("utf8", 0, fs.readSync(fd, buffer, 0, buffer.length, from));
  } finally {
    fs.closeSync(fd);
  }
}
