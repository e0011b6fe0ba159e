// Projects with real services, started by the shipped command line, and nothing of them left behind.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CliOptions, type CliResult, openWorld, type World } from "./cli.js";

/** A server as people write it: says what it does, and answers with its name. `LATE` delays it, `STUBBORN` ignores TERM. */
export const SERVER = `
const { NAME = "server", PORT, LATE = "0", STUBBORN } = process.env;
if (STUBBORN) process.on("SIGTERM", () => console.log("not yet"));
console.log(NAME + " begins");
setTimeout(() => {
  const server = require("node:http").createServer((_, answer) => answer.end(NAME));
  server.listen(Number(PORT), () => console.log(NAME + " listens on " + PORT));
}, Number(LATE));
`;

export interface ServiceState {
  pid: number;
  start: string;
  port: number | null;
}

export interface Projects extends World {
  /** Writes \`FOLDER/devrig.toml\` and the server beside it. */
  project(folder: string, toml: string): string;
  /** What \`state.json\` tells, null where there is none. */
  state(
    folder: string,
  ): { slug: string; services: Record<string, ServiceState>; claims: object[] } | null;
  /** Entries of \`ps --all --json\`. */
  instances(options?: CliOptions): Promise<Listed[]>;
}

export interface Listed {
  slug: string;
  config_path: string;
  status: string;
  services: Record<string, ServiceState & { alive: boolean | null; url: string | null }>;
  claims: { resource: string; holder: { pid: number } }[];
}

/** Opens a world of projects. Its end stops all that they started. */
export function openProjects(options: { open?: boolean } = {}): Projects {
  const world = openWorld(options);
  return {
    ...world,
    project(folder, toml) {
      world.file(join(folder, "server.js"), SERVER);
      return world.file(join(folder, "devrig.toml"), toml);
    },
    state(folder) {
      try {
        const file = join(world.folder, folder, ".devrig", "state.json");
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        return null; // Not there, which the tests expect.
      }
    },
    async instances(cliOptions) {
      const { stdout } = await world.devrig(["ps", "--all", "--json"], cliOptions);
      return JSON.parse(stdout).instances;
    },
    async end() {
      // Not where nothing is left to stop: a process for each test is much of the time of all tests.
      if (hasEntries(world.devrigHome)) await world.devrig(["stop", "--all"]);
      await world.end();
    },
  };
}

/** A registry that is not as it should be may have some. */
function hasEntries(home: string): boolean {
  try {
    const registry = JSON.parse(readFileSync(join(home, "instances.json"), "utf8"));
    return registry.instances.length !== 0;
  } catch {
    return existsSync(home);
  }
}

/** Does a process with this pid exist, other than as a zombie? */
export function exists(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false; // ENOENT, ESRCH.
  }
}

/** What the server on this port answers, null where nobody does. */
export async function answerOf(port: number): Promise<string | null> {
  try {
    return await (await fetch(`http://127.0.0.1:${port}`)).text();
  } catch {
    return null; // Refused.
  }
}

/** Fails with what the command said where it did not end as it should. */
export function endedWith(code: number, result: CliResult): CliResult {
  if (result.code === code) return result;
  throw new Error(`exit ${result.code} (${result.signal})\n${result.stdout}\n${result.stderr}`);
}
