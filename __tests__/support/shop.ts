import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { World } from "./cli.js";
import { ended, eventually } from "./command.js";
import { freePort } from "./listeners.js";

/** A copy of the example project, with ports that were free a moment ago in place of its own. */
export interface Shop {
  folder: string;
  config: string;
  web: number;
  api: number;
  stats: number;
  db: number;
  cache: number;
}

const PORTS = { web: 3000, api: 8000, stats: 8125, db: 5432, cache: 6379 };

export async function copyShop(world: World, name = "shop"): Promise<Shop> {
  const folder = join(world.folder, name);
  cpSync("examples/shop", folder, { recursive: true });
  const config = join(folder, "devrig.toml");
  let text = readFileSync(config, "utf8");
  const shop = { folder, config, ...PORTS };
  for (const [resource, port] of Object.entries(PORTS)) {
    const line = `port = ${port}\n`;
    if (!text.includes(line)) throw new Error(`examples/shop has no ${line}`);
    const chosen = await freePort();
    text = text.replace(line, `port = ${chosen}\n`);
    shop[resource as keyof typeof PORTS] = chosen;
  }
  writeFileSync(config, text);
  return shop;
}

export interface Server {
  pid: number;
  stop(): Promise<void>;
}

/** Starts a real server and resolves when it takes connections on its port. */
export async function startServer(
  [command = "", ...args]: readonly string[],
  { cwd, port, env = {} }: { cwd: string; port: number; env?: Record<string, string> },
): Promise<Server> {
  const { PATH } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, ...env }, stdio: "ignore" });
  const stop = () => ended(child, "SIGKILL");
  try {
    await eventually(`${command} listens on ${port}`, () => stillRuns(child) && answers(port), 60);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid ?? 0, stop };
}

function stillRuns(child: ChildProcess): true {
  if (child.exitCode === null && child.signalCode === null) return true;
  throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" })
      .once("connect", () => resolve(true))
      .once("error", () => resolve(false))
      .once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
}
