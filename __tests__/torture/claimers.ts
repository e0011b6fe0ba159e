import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { claimPorts } from "../../src/engine/claims.js";
import { isObject } from "../../src/engine/files/json-file.js";
import { linuxIdentity } from "../../src/engine/processes/identity.js";
import { createSystem } from "../../src/engine/system.js";
import { inFolder, until } from "./crew.js";
import type { Row } from "./row.js";

const SELF = fileURLToPath(import.meta.url);

/** Projects that claim auto ports at the same moment, each by a process of its own, round after round. */
export function claimers(
  projects: number,
  ports: number,
  rounds: number,
  auto: "range" | "park",
): Promise<Row> {
  return inFolder(async (folder) => {
    const results: Outcome[] = [];
    for (let round = 0; round < rounds; round++)
      results.push(await together(path.join(folder, `round-${round}`), projects, ports, auto));
    const sum = (of: (result: Outcome) => number) => results.reduce((all, it) => all + of(it), 0);
    const wanted = projects * ports * rounds;
    const errors = results.flatMap((it) => it.errors);
    const got = `${sum((it) => it.claimed)} ports, ${sum((it) => it.duplicates)} duplicates, ${errors.length} errors, ${sum((it) => it.missing)} missing in the registry ${errors.join("; ").slice(0, 300)}`;
    return {
      test: `${projects} projects × ${ports} auto ports at the same moment, ${rounds} rounds, ${auto}`,
      figure: `${wanted} ports, 0 duplicates, 0 errors, every entry in the registry`,
      got,
      ok: got.startsWith(`${wanted} ports, 0 duplicates, 0 errors, 0 missing`),
    };
  });
}

interface Outcome {
  claimed: number;
  duplicates: number;
  missing: number;
  errors: string[];
}

async function together(
  folder: string,
  projects: number,
  count: number,
  auto: string,
): Promise<Outcome> {
  const names = Array.from({ length: projects }, (_, i) => `p${i}`);
  const go = path.join(folder, "go");
  const errors: string[] = [];
  const children = names.map((name) => {
    write(path.join(folder, name), name, count);
    const child = spawn(process.execPath, [SELF, "claim", path.join(folder, name), go, auto], {
      env: { PATH: process.env["PATH"], DEVRIG_HOME: path.join(folder, "home") },
      stdio: ["pipe", "ignore", "pipe"],
    });
    child.stderr.on("data", (text) => errors.push(String(text)));
    return child;
  });
  const has = (file: string) => names.every((name) => fs.existsSync(path.join(folder, name, file)));
  try {
    await until(() => has("warm") || errors.length > 0, 120_000);
    fs.writeFileSync(go, "");
    await until(() => has("claimed.json") || errors.length > 0, 120_000);
    const claimed = names.flatMap((name) => portsOf(path.join(folder, name)));
    const entered = registered(path.join(folder, "home/instances.json"));
    const missing = claimed.filter((port) => !entered.has(port)).length;
    return {
      claimed: claimed.length,
      duplicates: claimed.length - new Set(claimed).size,
      missing,
      errors,
    };
  } finally {
    const ends = children.map((child) => new Promise((done) => child.once("exit", done)));
    for (const child of children) void child.stdin.end();
    await Promise.all(ends);
  }
}

function write(folder: string, name: string, count: number): void {
  const service = (i: number) => `[services.s${i}]\ncommand = "true"\nport = "auto"\n`;
  fs.mkdirSync(folder, { recursive: true });
  const services = Array.from({ length: count }, (_, i) => service(i)).join("");
  fs.writeFileSync(path.join(folder, "devrig.toml"), `[project]\nname = "${name}"\n${services}`);
}

function portsOf(folder: string): number[] {
  const file = path.join(folder, "claimed.json");
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as number[]) : [];
}

function registered(file: string): Set<number> {
  const document: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
  const instances = isObject(document)
    ? (document["instances"] as { claims: { port: number }[] }[])
    : [];
  return new Set(instances.flatMap(({ claims }) => claims.map(({ port }) => port)));
}

/** One claimer: warm, then at the word one claim, held until its standard input ends. */
async function claim(folder: string, go: string, auto: "range" | "park"): Promise<void> {
  const system = createSystem(process, async () => {
    throw new Error("no command is run on Linux");
  });
  const start = linuxIdentity(system, process.pid) ?? "";
  fs.writeFileSync(path.join(folder, "warm"), "");
  await until(() => fs.existsSync(go), 120_000);
  const { claimed, ports } = await claimPorts(system, {
    config: path.join(folder, "devrig.toml"),
    detail: "names",
    holder: { pid: process.pid, start, label: null },
    auto,
  });
  if (!claimed) throw new Error("not claimed");
  const file = path.join(folder, "claimed.json");
  fs.writeFileSync(`${file}.new`, JSON.stringify([...ports.values()]));
  fs.renameSync(`${file}.new`, file);
  for await (const _ of process.stdin);
}

const [, , role, folder = "", go = "", auto] = process.argv;
if (role === "claim") await claim(folder, go, auto === "park" ? "park" : "range");
