// Real listeners, projects and free ports; everything that was made is gone after `end()`.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quietEnv } from "./measure.mjs";

const LISTENER = fileURLToPath(new URL("listener.mjs", import.meta.url));
/** Below the ephemeral range of every platform, so that no connection takes one meanwhile. */
const FIRST_PORT = 20_000;
const LAST_PORT = 29_999;

export function createWorld() {
  const folder = mkdtempSync(join(tmpdir(), "devrig-bench-"));
  const children = [];
  let next = FIRST_PORT + (process.pid % 5_000);

  /** `count` ports that nobody has. */
  async function freePorts(count) {
    const ports = [];
    while (ports.length < count) {
      if (next > LAST_PORT) next = FIRST_PORT;
      const port = next++;
      if (await canListen(port)) ports.push(port);
    }
    return ports;
  }

  /** Starts a program that prints "ready" and ends with its standard input; resolves to it. */
  async function start(file, args, options = {}) {
    const child = spawn(file, args, {
      stdio: ["pipe", "pipe", "inherit"],
      env: quietEnv(),
      ...options,
    });
    children.push(child);
    await ready(child, [file, ...args].join(" "));
    return child;
  }

  /** A Node server that listens on these ports, of every address or of `host`; started by way of the command `prefix`. */
  function listen(ports, prefix = [], host = null) {
    const where = host === null ? [] : [`--host=${host}`];
    const [file, ...args] = [...prefix, process.execPath, LISTENER, ...where, ...ports.map(String)];
    return start(file, args);
  }

  /** Writes a project with a service per port; returns the path of its devrig.toml. */
  function project(name, ports) {
    mkdirSync(join(folder, name), { recursive: true });
    const file = join(folder, name, "devrig.toml");
    const service = (port, index) =>
      `[services.s${index}]\ncommand = "node server.js"\nport = ${typeof port === "number" ? port : `"${port}"`}\n`;
    writeFileSync(file, `[project]\nname = "${name}"\n\n${ports.map(service).join("\n")}`);
    return file;
  }

  async function stop(child) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.stdin.end();
    await gone;
  }

  async function end() {
    await Promise.all(children.map(stop));
    rmSync(folder, { recursive: true, force: true });
  }

  return { folder, freePorts, start, listen, project, stop, end };
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function ready(child, name) {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      if (text.includes("ready\n")) resolve();
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${name} ended with ${code} before it was ready`)),
    );
  });
}
