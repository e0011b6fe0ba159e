import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endServers, type Job, type JobOptions, startJob } from "./job.js";

export interface RegistryEntry {
  slug: string;
  state_dir: string;
  claims: {
    resource: string;
    port: number;
    auto: boolean;
    holder: { pid: number; start: string; label: string };
    job?: Record<string, string | null>;
  }[];
}

/** The jobs of one machine: a folder for each runner, one home for all. */
export function jobsOnOneMachine() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-jobs-")));
  const home = join(folder, "home");
  const jobs: Job[] = [];
  return {
    folder,
    home,
    start(options: Partial<JobOptions> = {}): Job {
      const { runner = "runner-1" } = options;
      const job = startJob({ folder: join(folder, runner), home, runner, ...options });
      jobs.push(job);
      return job;
    },
    registry(): RegistryEntry[] {
      try {
        return JSON.parse(readFileSync(join(home, "instances.json"), "utf8")).instances;
      } catch {
        return []; // Not there yet.
      }
    },
    async end(): Promise<void> {
      await Promise.all(jobs.splice(0).map((job) => job.kill()));
      endServers();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes the job's devrig.toml, with these services. */
export function writeProject(
  { workspace }: Job,
  ports: Readonly<Record<string, number | string>>,
  at = ".",
): void {
  const tables = Object.entries(ports).map(
    ([name, port]) => `[services.${name}]\ncommand = "true"\nport = ${port}\n`,
  );
  mkdirSync(join(workspace, at), { recursive: true });
  writeFileSync(
    join(workspace, at, "devrig.toml"),
    `[project]\nname = "shop"\n\n${tables.join("\n")}\n[env]\nSECRET_OF_ENV = "x"\n`,
  );
}
