import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Listens on as many ports of the system's choice as there are arguments, and tells them in a line. */
const SERVER = `
const servers = Number(process.env.DEVRIG_TEST_PORTS ?? 1);
const ports = [];
for (let i = 0; i < servers; i++) {
  const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
    ports.push(server.address().port);
    if (ports.length === servers) require("node:fs").writeSync(1, ports.join(",") + "\\n");
  });
}
if (process.env.DEVRIG_TEST_TITLE) process.title = process.env.DEVRIG_TEST_TITLE;
`;

export interface Listener {
  pid: number;
  ports: number[];
  stop(): Promise<void>;
}

export interface ListenerOptions {
  /** The folder for its script. */
  folder: string;
  /** The script's file name; a hostile one is welcome. */
  script?: string;
  args?: string[];
  argv0?: string;
  title?: string;
  count?: number;
}

/** Another process with open ports, as it is met on a runner. */
export async function listenElsewhere(options: ListenerOptions): Promise<Listener> {
  const { folder, script = "server.cjs", args = [], argv0, title, count = 1 } = options;
  const file = join(folder, script);
  writeFileSync(file, SERVER);
  const { PATH } = process.env;
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH, DEVRIG_TEST_PORTS: String(count), DEVRIG_TEST_TITLE: title },
    ...(argv0 === undefined ? {} : { argv0 }),
  });
  return { ...(await opened(child)), stop: () => stopped(child) };
}

/** A shell's way to arguments that are no UTF-8; the shell becomes the server. */
export async function listenFromShell(folder: string, words: string): Promise<Listener> {
  const file = join(folder, "server.cjs");
  writeFileSync(file, SERVER);
  const child = spawn("/bin/sh", ["-c", `exec "$0" "$1" ${words}`, process.execPath, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { ...(await opened(child)), stop: () => stopped(child) };
}

function opened(child: ChildProcess): Promise<{ pid: number; ports: number[] }> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout?.once("data", (chunk: Buffer) =>
      resolve({ pid: child.pid ?? 0, ports: String(chunk).trim().split(",").map(Number) }),
    );
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** Below what systems choose from, and what `auto` takes: neither a client nor another test's server gets it by chance. */
const [FIRST, SLICE, SLICES] = [10_240, 1_200, 8];
const given = new Set<number>();

/** A port that was free a moment ago. Each worker of jest has its own to choose from. */
export async function freePort(): Promise<number> {
  const slice = FIRST + SLICE * (Number(process.env["JEST_WORKER_ID"] ?? 0) % SLICES);
  for (;;) {
    const port = slice + Math.floor(Math.random() * SLICE);
    if (given.has(port) || !(await canListen(port))) continue;
    given.add(port);
    return port;
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once("error", () => resolve(false))
      .listen(port, () => server.close(() => resolve(true)));
  });
}
