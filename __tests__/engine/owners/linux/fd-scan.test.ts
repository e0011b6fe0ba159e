import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { findHolders } from "../../../../src/engine/owners/find.js";
import { Descriptors } from "../../../../src/engine/owners/linux/descriptors.js";
import { scanDescriptors } from "../../../../src/engine/owners/linux/fd-scan.js";
import { processIds } from "../../../../src/engine/owners/linux/proc-links.js";
import type { System } from "../../../../src/engine/system.js";
import { missing } from "../../../support/machine.js";
import { testWith } from "../../../support/needs.js";
import { python } from "../../../support/python.js";
import {
  type HeldBy,
  realSystem,
  type SocketHolder,
  socketHolders,
} from "../../../support/socket-holders.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A `/proc` with those processes: pid -> link targets of its descriptors. */
function procWith(processes: Readonly<Record<number, readonly string[]>>): string {
  const root = mkdtempSync(join(tmpdir(), "proc-"));
  folders.push(root);
  for (const [pid, targets] of Object.entries(processes)) {
    const fd = join(root, pid, "fd");
    mkdirSync(fd, { recursive: true });
    for (const [at, target] of targets.entries()) symlinkSync(target, join(fd, String(at)));
  }
  return root;
}

function many(count: number): string[] {
  return Array.from({ length: count }, () => "/dev/null");
}

const hasLsof = missing(["lsof"]).length === 0;
const asRoot = process.geteuid?.() === 0;

describe("a made-up /proc", () => {
  test("is back where it was after a look at many descriptors", () => {
    const before = process.cwd();
    const root = procWith({
      10: [...many(100), "socket:[7]", ...many(10)],
      20: [...many(20), "socket:[8]", ...many(30)],
    });
    expect([...scanDescriptors(root, new Set([7, 8])).pids].sort()).toEqual([
      [7, [10]],
      [8, [20]],
    ]);
    expect(process.cwd()).toBe(before);
  });

  test("finds holders among few and among many descriptors, and all of several", () => {
    const root = procWith({
      10: ["/dev/null", "socket:[7]"],
      20: [...many(100), "socket:[8]"],
      30: [...many(10), "socket:[9]", ...many(90)],
      40: ["socket:[7]", "socket:[77]", "pipe:[7]", "anon_inode:[7]"],
    });
    const { pids, unreadable } = scanDescriptors(root, new Set([7, 8, 9, 99]));
    expect([...pids].map(([inode, found]) => [inode, found.sort()]).sort()).toEqual([
      [7, [10, 40]],
      [8, [20]],
      [9, [30]],
    ]);
    expect(unreadable).toBe(0);
  });

  test("sockets and processes that are younger than the reading ahead are found all the same", async () => {
    const root = procWith({ 10: ["/dev/null"], 20: ["/dev/null"] });
    for (const pid of ["10", "20"]) writeFileSync(join(root, pid, "exe"), "");
    const descriptors = new Descriptors(root);
    await descriptors.readAhead(() => false);
    symlinkSync("socket:[7]", join(root, "10", "fd", "1"));
    mkdirSync(join(root, "30", "fd"), { recursive: true });
    writeFileSync(join(root, "30", "exe"), "");
    symlinkSync("socket:[8]", join(root, "30", "fd", "0"));
    const { pids } = scanDescriptors(root, new Set([7, 8, 9]), [], descriptors);
    expect([...pids].sort()).toEqual([
      [7, [10]],
      [8, [30]],
    ]);
  });

  test("a hint is looked at first, and suffices", () => {
    const root = procWith({ 10: [...many(200), "socket:[7]"], 20: ["socket:[8]"] });
    const { pids } = scanDescriptors(root, new Set([7]), [10]);
    expect(pids).toEqual(new Map([[7, [10]]]));
  });

  test("processes and descriptors that are gone, half there or no processes at all are passed over", () => {
    const root = procWith({ 10: ["socket:[7]"] });
    mkdirSync(join(root, "20"));
    writeFileSync(join(root, "30"), "");
    mkdirSync(join(root, "40", "fd"), { recursive: true });
    writeFileSync(join(root, "40", "fd", "0"), "no link");
    mkdirSync(join(root, "sys"));
    writeFileSync(join(root, "10", "stat"), "10 (cut");
    const { pids } = scanDescriptors(root, new Set([7]), [20, 30, 40, 50]);
    expect(pids).toEqual(new Map([[7, [10]]]));
  });

  test("parents and children that share a socket are found through it", () => {
    const root = procWith({ 5: ["socket:[7]"], 10: ["socket:[7]"], 20: ["/dev/null"] });
    writeFileSync(join(root, "10", "stat"), "10 (a (b) c) S 5 10 10 0 -1");
    writeFileSync(join(root, "5", "stat"), "5 (sh) S 0 5 5 0 -1");
    mkdirSync(join(root, "10/task/10"), { recursive: true });
    writeFileSync(join(root, "10/task/10/children"), "20 ");
    const { pids } = scanDescriptors(root, new Set([7]), [10]);
    expect(pids.get(7)?.sort()).toEqual([10, 5]);
  });

  test("children of every thread, and the brothers and sisters of one whose parent closed the socket", () => {
    const root = procWith({
      ...{ 5: ["/dev/null"], 10: ["socket:[7]"], 11: ["socket:[7]"] },
      ...{ 12: ["socket:[7]"], 20: ["socket:[8]"], 21: ["socket:[8]"] },
    });
    writeFileSync(join(root, "5", "stat"), "5 (sh) S 0 5 5 0 -1");
    for (const pid of [10, 11, 12])
      writeFileSync(join(root, `${pid}/stat`), `${pid} (a) S 5 5 5 0 -1`);
    const children = {
      "5/task/5": "10",
      "5/task/6": "11 12",
      "20/task/20": "",
      "20/task/30": "21",
    };
    for (const [thread, text] of Object.entries(children)) {
      mkdirSync(join(root, thread), { recursive: true });
      writeFileSync(join(root, thread, "children"), text);
    }
    const { pids } = scanDescriptors(root, new Set([7, 8]), [10, 20]);
    expect([...pids].map(([inode, found]) => [inode, found.sort()])).toEqual([
      [7, [10, 11, 12]],
      [8, [20, 21]],
    ]);
  });

  test("workers in sessions of their own, whose parent closed the socket, are found where it has few children", () => {
    const root = procWith({ 5: ["/dev/null"], 10: ["socket:[7]"], 11: ["socket:[7]"] });
    writeFileSync(join(root, "5", "stat"), "5 (sh) S 0 5 5 0 -1");
    for (const pid of [10, 11])
      writeFileSync(join(root, `${pid}/stat`), `${pid} (a) S 5 ${pid} ${pid} 0 -1`);
    mkdirSync(join(root, "5/task/5"), { recursive: true });
    writeFileSync(join(root, "5/task/5/children"), "10 11");
    const { pids } = scanDescriptors(root, new Set([7]));
    expect(pids.get(7)?.sort()).toEqual([10, 11]);
  });

  testWith(["an ordinary user"], "processes closed to us are counted", async () => {
    const root = procWith({ 10: ["socket:[7]"] });
    chmodSync(join(root, "10", "fd"), 0);
    const scan = scanDescriptors(root, new Set([7]));
    chmodSync(join(root, "10", "fd"), 0o700);
    expect(scan).toEqual({ pids: new Map(), unreadable: 1 });
  });

  test("on a crowded machine forks are found too, through the holder that was found first", () => {
    const crowd = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [1000 + at, ["x"]]));
    const root = procWith({ ...crowd, 10: ["socket:[7]"], 1200: ["socket:[7]"] });
    writeFileSync(join(root, "1200", "stat"), "1200 (node) S 10 10 10 0 -1");
    expect(scanDescriptors(root, new Set([7])).pids).toEqual(new Map([[7, [1200, 10]]]));
  });

  test("the newest process ids come first", () => {
    const root = procWith({ 9: [], 10: [], 100: [], 11: [] });
    mkdirSync(join(root, "self"));
    expect(processIds(root)).toEqual([100, 11, 10, 9]);
  });
});

/** Listens at number 20, tells the socket's inode, and fills the numbers below it when it is told to. */
const FILLS_GAPS = `
import os, socket, sys
s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen()
os.dup2(s.fileno(), 20)
s.close()
print(os.fstat(20).st_ino, flush=True)
sys.stdin.readline()
while os.open("/dev/null", os.O_RDONLY) < 18: pass
print("filled", flush=True)
sys.stdin.readline()
`;

describe("a process that opens more while it is looked at", () => {
  testWith(["linux", "python3"], "shows its socket all the same", async () => {
    const child = spawn(python(), ["-ISc", FILLS_GAPS], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    try {
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const inode = Number((await lines.next()).value);
      const descriptors = new Descriptors("/proc");
      expect(descriptors.kind(child.pid as number)).toBe("small");
      child.stdin.write("fill\n");
      expect((await lines.next()).value).toBe("filled");
      const { pids } = scanDescriptors("/proc", new Set([inode]), [], descriptors);
      expect(pids).toEqual(new Map([[inode, [child.pid]]]));
    } finally {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    }
  });
});

/** A place for a process that comes and goes. */
interface Slot {
  sockets: ReturnType<typeof socketHolders>;
  held: SocketHolder | null;
}

/** 1,000 with TORTURE=1. */
const RUNS = process.env["TORTURE"] === "1" ? 1000 : 100;
const POOL = 7;

describe("the fast scan against a slow, plain one", () => {
  const holders: Slot[] = Array.from({ length: POOL }, () => ({
    sockets: socketHolders(),
    held: null,
  }));
  afterAll(async () => {
    for (const { sockets } of holders) await sockets.endAll();
  });

  test(
    `agrees on every holder in ${RUNS} random situations`,
    async () => {
      const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
      const random = generator(seed);
      for (let run = 0; run < RUNS; run += 1) await play(holders, run, seed, random);
    },
    RUNS * 1500,
  );
});

/** One situation, looked at in every way. */
async function play(
  holders: readonly Slot[],
  run: number,
  seed: number,
  random: () => number,
): Promise<void> {
  // A new process costs more than ten looks: each set of holders is looked at three times.
  if (run < POOL || run % 3 === 0) await changeOne(holders[run % POOL] as Slot, random);
  const ports = chosenPorts(holders, random);
  const hint = holders[Math.floor(random() * POOL)]?.held?.pid ?? 1;
  const slow = slowHolders(ports);
  const fast = await told(realSystem(), ports, random() < 0.3 ? [hint] : []);
  expect({ seed, run, holders: fast }).toEqual({ seed, run, holders: slow });
  if (!withLsof(run)) return;
  const others = await told(realSystem({ platform: "freebsd" }), ports, []);
  expect({ seed, run, holders: others }).toEqual({ seed, run, holders: slow.map(asLsofWrites) });
}

/** lsof writes an IPv4 address in an IPv6 socket as an IPv4 address. */
function asLsofWrites([port = 0, by = []]: (number | string[])[]): (number | string[])[] {
  const plain = [by].flat().map((it) => String(it).replace(/\[::ffff:([\d.]+)\]/, "$1"));
  return [port, plain.sort()];
}

/** By lsof other Unixes are asked; a call costs more than ten of the others. */
function withLsof(run: number): boolean {
  return hasLsof && run % 20 === 0;
}

/** Port -> `pid addresses`, as the product finds them. */
async function told(
  system: System,
  ports: readonly number[],
  hints: readonly number[],
): Promise<(number | string[])[][]> {
  const wanted = ports.map((port) => ({ port, protocol: "tcp" as const }));
  const found = await findHolders(system, wanted, { hints });
  return found.map(({ port, holders: by }) => [
    port,
    by.map(({ pid, addresses }) => `${pid} ${addresses.toSorted()}`).sort(),
  ]);
}

async function changeOne(slot: Slot, random: () => number): Promise<void> {
  await slot.sockets.endAll();
  const count = 1 + Math.floor(random() * 4);
  const sockets = Array.from({ length: count }, () => randomSocket(random));
  const forks = random() < 0.4 ? 1 + Math.floor(random() * 3) : 0;
  const descriptors = random() < 0.3 ? 40 + Math.floor(random() * 100) : 0;
  const gaps = random() < 0.5 ? 2 + Math.floor(random() * 20) : 0;
  const from = random() < 0.3 ? 60 + Math.floor(random() * 200) : 0;
  // Its own pids are other ones in there; out here both scans must see it by ours.
  const through = asRoot && random() < 0.2 ? ["unshare", "--pid", "--fork", "--kill-child"] : [];
  slot.held = await slot.sockets.hold(sockets, {
    forks,
    descriptors,
    gaps,
    from,
    churn: random() < 0.3,
    through,
  });
  if (random() < 0.3) await shareOnePort(slot.sockets, slot.held, sockets[0] as HeldBy);
}

/** Another process on the same port, at another address; beside a wildcard there is room for none. */
async function shareOnePort(
  sockets: ReturnType<typeof socketHolders>,
  held: SocketHolder,
  first: HeldBy,
): Promise<void> {
  if (first.address === "0.0.0.0" || first.address === "::") return;
  // Beside an IPv6 address the number may be somebody else's IPv4 wildcard.
  const second = { address: "127.0.0.77", port: held.ports[0] as number };
  await sockets.hold([second]).catch(() => undefined);
}

function randomSocket(random: () => number): HeldBy {
  const addresses = ["127.0.0.1", "0.0.0.0", "::1", "::", "127.0.0.2", "::ffff:127.0.0.1"];
  const address = addresses[Math.floor(random() * addresses.length)] as string;
  return {
    address,
    v6only: address === "::" && random() < 0.5,
    reusePort: random() < 0.5,
  };
}

function chosenPorts(
  holders: readonly { held: SocketHolder | null }[],
  random: () => number,
): number[] {
  const all = holders.flatMap(({ held }) => held?.ports ?? []);
  const some = all.filter(() => random() < 0.6);
  return [...new Set(some.length === 0 ? all.slice(0, 1) : some)].sort((a, b) => a - b);
}

/** Port -> `pid addresses`, by reading everything: all rows of the table, all descriptors of all processes. */
function slowHolders(ports: readonly number[]): (number | string[])[][] {
  const sockets = slowSockets(ports);
  const pids = readdirSync("/proc").filter((it) => /^\d+$/.test(it));
  const held = pids.flatMap((pid) =>
    descriptorsOf(pid).flatMap((target) => {
      const socket = sockets.get(target);
      return socket === undefined ? [] : [{ pid, ...socket }];
    }),
  );
  return ports.map((port) => {
    const here = held.filter((it) => it.port === port);
    const holders = [...new Set(here.map((it) => it.pid))].map((pid) => {
      const addresses = here.filter((it) => it.pid === pid).map((it) => it.address);
      return `${pid} ${[...new Set(addresses)].sort()}`;
    });
    return [port, holders.sort()];
  });
}

/** `socket:[inode]` -> the listener. */
function slowSockets(ports: readonly number[]): Map<string, { port: number; address: string }> {
  const sockets = new Map<string, { port: number; address: string }>();
  for (const name of ["tcp", "tcp6"]) {
    for (const line of readFileSync(`/proc/net/${name}`, "latin1").split("\n").slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      const port = Number.parseInt(local?.split(":")[1] ?? "", 16);
      if (state !== "0A" || !ports.includes(port)) continue;
      sockets.set(`socket:[${inode}]`, { port, address: plainAddress(local ?? "", port) });
    }
  }
  return sockets;
}

function descriptorsOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return ""; // Closed between the two calls, or not ours.
      }
    });
  } catch {
    return []; // Gone, or not ours.
  }
}

/** The addresses that the test uses, as a little-endian kernel prints them. */
const PLAIN: Readonly<Record<string, string>> = {
  "0100007F": "127.0.0.1",
  "00000000": "0.0.0.0",
  "0200007F": "127.0.0.2",
  "4D00007F": "127.0.0.77",
  "00000000000000000000000000000000": "[::]",
  "00000000000000000000000001000000": "[::1]",
  "0000000000000000FFFF00000100007F": "[::ffff:127.0.0.1]",
};

function plainAddress(local: string, port: number): string {
  return `${PLAIN[local.split(":")[0] ?? ""]}:${port}`;
}

/** A linear congruence: numbers that a seed repeats, good enough to pick with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
