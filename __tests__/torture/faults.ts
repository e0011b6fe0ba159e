import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { DevrigError } from "../../src/engine/errors.js";
import { readJsonFile } from "../../src/engine/files/read-file.js";
import { counters } from "./counters.js";
import { Crew, inFolder, until } from "./crew.js";
import { addOne, bulky, type FaultJob, faulty, watched } from "./fault-child.js";
import type { Row } from "./row.js";

const CHILD = fileURLToPath(new URL("./fault-child.js", import.meta.url));
const ERRORS = ["EIO", "ENOSPC", "EMFILE", "EACCES", "EROFS", "EDQUOT"];
const OLD = countedTo(1);
/** Proven while the disk works. */
const LARGE = countedTo(1, bulky(100_000));
/** The same, but its proof fails: it is read a second time, as a whole. */
const UNPROVEN = countedTo(1, { unproven: 0, ...bulky(100_000) });
const TORN = "{ torn";
/** What a system call of the update does, so that strace can fail it; nothing of Node's own start uses them. */
const SYSTEM_CALLS = ["symlink", "fsync", "rename", "unlink", "link"];

/** Dies before, after and inside each call of the file system, with valid files and with a damaged one. */
export async function crashes(): Promise<Row> {
  const wrong: string[] = [];
  const todo: (() => Promise<boolean>)[] = [];
  for (const start of [OLD, TORN, LARGE, UNPROVEN]) {
    const names = await callsFrom(start);
    const add = (when: FaultJob["when"], at: number) =>
      todo.push(() => inFolder((folder) => crash(folder, start, { when, at }, wrong)));
    for (const [index, name] of names.entries()) {
      add("before", index + 1);
      // Not the same as before the next one: a sync may be under way.
      add("after", index + 1);
      // Only a write can be half done; inside any other call is before it.
      if (name === "writevSync") add("inside", index + 1);
    }
    // There is no call that was not listed: this one comes through.
    const more = await inFolder((folder) =>
      crash(folder, start, { when: "before", at: names.length + 1 }, wrong),
    );
    if (more) wrong.push(`more than ${names.length} calls`);
  }
  const deaths = (await twoAtOnce(todo)).filter((died) => died).length;
  return {
    test: "a crash before, after and inside each fs call",
    figure: "all recover, nothing left behind",
    got: `${deaths} of ${todo.length} crashes, ${wrong.length} bad ${wrong.slice(0, 8).join("; ")}`,
    ok: deaths > 60 && deaths === todo.length && wrong.length === 0,
  };
}

/** The names of all calls that one update makes, in their order. */
function callsFrom(start: string): Promise<string[]> {
  return inFolder(async (folder) => {
    const file = path.join(folder, "data.json");
    fs.writeFileSync(file, start);
    const names: string[] = [];
    const listing = watched((call, name) => {
      names.push(name);
      return call();
    });
    await addOne(file, listing);
    return names;
  });
}

/** A process each, and two cores. */
async function twoAtOnce<T>(todo: readonly (() => Promise<T>)[]): Promise<T[]> {
  const left = todo.values();
  const results: T[] = [];
  const worker = async () => {
    for (const task of left) results.push(await task());
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** Each call fails once with each error: the file stays valid, the error is said, the next update finds all in order. */
export async function failures(): Promise<Row> {
  const wrong: string[] = [];
  let failed = 0;
  for (const code of ERRORS)
    for (const start of [OLD, LARGE, UNPROVEN])
      for (let at = 1; ; at++) {
        const hit = await inFolder((folder) => fail(folder, start, code, at, wrong));
        if (!hit) break;
        failed++;
      }
  return {
    test: `each fs call fails with ${ERRORS.join(", ")}`,
    figure: "file valid, error said",
    got: `${failed} failures, ${wrong.length} bad ${wrong.slice(0, 8).join("; ")}`,
    ok: failed > 60 && wrong.length === 0,
  };
}

/** The same by the kernel: strace kills or fails the process inside the system call. */
export async function straced(): Promise<Row> {
  const wrong: string[] = [];
  let hits = 0;
  const injections = ["signal=KILL", ...ERRORS.map((code) => `error=${code}`)];
  for (const start of [OLD, TORN, LARGE])
    for (const call of SYSTEM_CALLS)
      for (const injection of injections)
        if (await inFolder((folder) => inject(folder, start, call, injection, wrong))) hits++;
  return {
    test: `strace: ${SYSTEM_CALLS.join(", ")} killed and failed`,
    figure: "all recover, file valid, error said",
    got: `${hits} hits, ${wrong.length} bad ${wrong.slice(0, 8).join("; ")}`,
    ok: hits >= 45 && wrong.length === 0,
  };
}

/** A full disk, no inodes left, an immutable folder, for real. Needs root. */
export async function fullDisks(): Promise<Row> {
  const wrong: string[] = [];
  const node = `"${process.execPath}" "${CHILD}"`;
  const cases: [string, string, string][] = [
    ["size", "mount -t tmpfs -o size=64k tmpfs .", "ENOSPC"],
    ["inodes", "mount -t tmpfs -o nr_inodes=4 tmpfs .", "ENOSPC"],
    ["read-only", "mount -t tmpfs tmpfs .", "EROFS"],
  ];
  for (const [name, mount, code] of cases)
    await inFolder(async (folder) => {
      const job = JSON.stringify({ file: "data.json", at: 0, when: "before", bulk: 200_000 });
      const script = [
        mount,
        `cd "${folder}"`, // Into what is mounted now.
        `printf '{\\n  "n": 1\\n}\\n' > data.json`,
        name === "inodes" ? "touch a" : "true",
        name === "read-only" ? "mount -o remount,ro ." : "true",
        `${node} '${job}' 2>&1`,
        "echo; cat data.json; ls -A | tr '\\n' ' '",
      ].join("\n");
      const { stdout } = spawnSync("unshare", ["--mount", "sh", "-c", script], {
        cwd: folder,
        encoding: "utf8",
      });
      const clean = /\n(a )?data.json $/.test(stdout);
      if (!stdout.includes(code) || !stdout.includes(OLD) || !clean)
        wrong.push(`${name}: ${stdout}`);
    });
  await inFolder(async (folder) => {
    fs.writeFileSync(path.join(folder, "data.json"), OLD);
    spawnSync("chattr", ["+i", folder]);
    const { status, stderr } = runChild({
      file: path.join(folder, "data.json"),
      at: 0,
      when: "before",
      bulk: 0,
    });
    spawnSync("chattr", ["-i", folder]);
    if (status !== 3 || !stderr.includes("EPERM")) wrong.push(`immutable: ${stderr}`);
    check(folder, "immutable", wrong, [OLD]);
  });
  return {
    test: "full disk, no inodes, read-only, immutable (tmpfs, chattr)",
    figure: "old file stays, error names the cause, no litter",
    got: `${cases.length + 1} cases, ${wrong.length} bad ${wrong.join("; ").slice(0, 300)}`,
    ok: wrong.length === 0,
  };
}

const WRITERS = 16;
const DAMAGES: Record<string, () => string | Buffer> = {
  empty: () => "",
  torn: () => '{ "n": 1, "m',
  zeros: () => Buffer.alloc(512),
  "not UTF-8": () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  "too large": () => `{"n":1}${" ".repeat(1_048_577)}`,
  "too deep": () => `{"n":${"[".repeat(200)}${"]".repeat(200)}}`,
  "a list": () => "[1]",
  "a null": () => "null",
  "two documents": () => '{"n":1}{"n":2}',
};

/** Nine kinds of damage, sixteen writers at once: the same ones for each kind, because starting them is most of the time. */
export function damages(): Promise<Row> {
  return inFolder(async (folder) => {
    const wrong: string[] = [];
    const files = Object.keys(DAMAGES).map((kind) => path.join(folder, kind, "data.json"));
    const crew = new Crew(folder, { count: 1, files });
    try {
      for (const file of files) fs.mkdirSync(path.dirname(file));
      for (let i = 0; i < WRITERS; i++) crew.add(`w${i}`);
      for (const [at, [kind, make]] of Object.entries(DAMAGES).entries())
        wrong.push(...(await damage(crew, files[at] as string, kind, Buffer.from(make()))));
      await crew.finish(60_000);
    } finally {
      crew.end();
    }
    wrong.push(...crew.errors);
    return {
      test: `nine kinds of damage × ${WRITERS} writers`,
      figure: "all entries, one byte-equal copy, one warning",
      got: `${files.length} kinds, ${wrong.length} bad ${wrong.slice(0, 8).join("; ")}`,
      ok: wrong.length === 0,
    };
  });
}

/** One kind, until all have written; what is wrong then. */
async function damage(crew: Crew, file: string, kind: string, bytes: Buffer): Promise<string[]> {
  const before = crew.lines().length;
  const since = (letter: string) =>
    crew
      .lines()
      .slice(before - 1)
      .filter((line) => line.startsWith(`${letter} `)).length;
  fs.writeFileSync(file, bytes);
  await crew.go(file);
  await until(() => since("A") === WRITERS, 60_000);
  const content = readJsonFile(file, counters);
  const have = content.kind === "valid" ? Object.values(content.value) : [];
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const copies = fs.readdirSync(path.dirname(file)).filter((name) => name.includes(".corrupt-"));
  const kept = copies.length === 1 && copies[0] === `data.json.corrupt-${hash}`;
  const equal = kept && fs.readFileSync(path.join(path.dirname(file), copies.join())).equals(bytes);
  const all = have.length === WRITERS && have.every((n) => n === 1);
  if (all && since("D") === 1 && equal) return [];
  return [`${kind}: entries ${have.join()}, ${since("D")} warnings, ${copies.join()}`];
}

async function crash(
  folder: string,
  start: string,
  { at, when }: Pick<FaultJob, "at" | "when">,
  wrong: string[],
): Promise<boolean> {
  const file = path.join(folder, "data.json");
  fs.writeFileSync(file, start);
  const job: FaultJob = { file, at, when, bulk: 0 };
  const child = spawn(process.execPath, [CHILD, JSON.stringify(job)], { stdio: "ignore" });
  const [, signal] = await once(child, "exit");
  await recover(folder, start, `${when} call ${at}`, wrong);
  return signal === "SIGKILL";
}

async function inject(
  folder: string,
  start: string,
  call: string,
  injection: string,
  wrong: string[],
): Promise<boolean> {
  const file = path.join(folder, "data.json");
  fs.writeFileSync(file, start);
  const job = JSON.stringify({ file, at: 0, when: "before", bulk: 0 });
  const filter = [
    "-f",
    "-qq",
    "-o",
    "/dev/null",
    "-e",
    `trace=${call}`,
    "-e",
    `inject=${call}:${injection}:when=1`,
  ];
  const args = [...filter, process.execPath, CHILD, job];
  const { status, stderr } = spawnSync("strace", args, { encoding: "utf8" });
  const code = injection.slice(6);
  if (injection.startsWith("error") && status === 3 && !stderr.includes(code))
    wrong.push(`${call} ${injection}: said ${stderr}`);
  await recover(folder, start, `${call} ${injection}`, wrong);
  return status !== 0;
}

async function recover(
  folder: string,
  start: string,
  what: string,
  wrong: string[],
): Promise<void> {
  const begun = performance.now();
  await addOne(path.join(folder, "data.json"));
  if (performance.now() - begun > 1_000) wrong.push(`${what}: slow`);
  const counts = start === TORN ? [1, 2] : [2, 3];
  const texts = counts.map((n) => (start === TORN ? countedTo(n) : recounted(start, n)));
  check(folder, what, wrong, texts);
}

const texts = new Map<string, string>();

/** The file of `start` after so many updates. Asked for hundreds of times, and large. */
function recounted(start: string, n: number): string {
  const key = `${n} ${start}`;
  const text = texts.get(key) ?? countedTo(n, JSON.parse(start) as Record<string, number>);
  texts.set(key, text);
  return text;
}

function countedTo(n: number, rest: Record<string, number> = {}): string {
  return `${JSON.stringify(Object.assign({ n }, rest, { n }), null, 2)}\n`;
}

async function fail(
  folder: string,
  start: string,
  code: string,
  at: number,
  wrong: string[],
): Promise<boolean> {
  const file = path.join(folder, "data.json");
  fs.writeFileSync(file, start);
  let hit = "";
  const fileSystem = faulty(at, (call, name) => {
    hit = name;
    if (name === "closeSync" || name === "close") call(); // A close that fails has closed.
    if (name === "close") return; // And nobody is told of that one.
    throw Object.assign(new Error(code), { code });
  });
  let outcome: string;
  try {
    const warnings = await addOne(file, fileSystem);
    outcome = warnings.includes("lock_left") ? "warned" : hit === "" ? "fine" : "silent";
  } catch (error) {
    const said =
      error instanceof DevrigError && error.message.includes(code) && error.message.includes(file);
    outcome = said ? "said" : `unsaid: ${String(error)}`;
  }
  const now = fs.readFileSync(file, "utf8");
  if (outcome === "silent" && mayBeSilent(hit, start)) outcome = "fine";
  if (!["warned", "said", "fine"].includes(outcome))
    wrong.push(`${code} at ${at} (${hit}): ${outcome}`);
  if (outcome === "said" && now !== start)
    wrong.push(`${code} at ${at} (${hit}): written and failed`);
  await addOne(file);
  const texts = [2, 3].map((n) => recounted(start, n));
  check(folder, `${code} at ${at} (${hit})`, wrong, texts);
  return hit !== "";
}

/** To let go of a file that was read; and what could not be removed before the second reading is swept by it. */
function mayBeSilent(call: string, start: string): boolean {
  return call === "close" || (call === "unlinkSync" && start === UNPROVEN);
}

/** Nothing but the file (and what was set aside of a damaged one), with one of these texts. */
function check(folder: string, what: string, wrong: string[], texts: string[]): void {
  const names = fs.readdirSync(folder).filter((name) => !name.includes(".corrupt-"));
  const text = fs.readFileSync(path.join(folder, "data.json"), "utf8");
  if (names.join() !== "data.json") wrong.push(`${what}: left ${names.join()}`);
  if (!texts.includes(text)) wrong.push(`${what}: ${JSON.stringify(text.slice(0, 200))}`);
}

function runChild(job: FaultJob) {
  return spawnSync(process.execPath, [CHILD, JSON.stringify(job)], { encoding: "utf8" });
}
