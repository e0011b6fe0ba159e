// The commands of docs/ci/*.md, taken from the pages and run as each service runs them, by a project that has the package.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { afterHook, buildkite, type CiShell, gitlab, jenkins } from "../support/ci-shells.js";
import { describeWith } from "../support/needs.js";

interface Instance {
  slug: string;
  claims: { port: number; holder: { pid: number; label: string } }[];
}

interface Told {
  port: string;
  instances: Instance[];
  holder: string;
}

/** Asks the server that `npm start` started, if it did, and tells how the project stands while the job runs. */
const TEST = `
const { readFileSync } = require("node:fs");
const port = process.env.DEVRIG_WEB_PORT;
const ask = (path) => fetch("http://localhost:" + port + path).then((answer) => answer.text());
async function asked(path) {
  for (const until = Date.now() + 20_000; ; ) {
    try { return await ask(path); } catch (error) { if (Date.now() > until) throw error; }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
(async () => {
  if (process.env.SERVED) await asked("/stop");
  const ps = require("node:child_process").execFileSync("node_modules/.bin/devrig", ["ps", "--json"]);
  const { instances } = JSON.parse(ps);
  const pid = instances[0].claims[0].holder.pid;
  const holder = readFileSync("/proc/" + pid + "/cmdline", "utf8").replaceAll("\\0", " ");
  console.log("told " + JSON.stringify({ port, instances, holder }));
})();
`;

const SERVER = `
const server = require("node:http").createServer((_, answer) => {
  answer.end("shop");
  server.close();
});
server.listen(process.env.DEVRIG_WEB_PORT);
setTimeout(() => process.exit(1), 60_000).unref();
`;

const FILES = {
  "devrig.toml":
    '[project]\nname = "shop"\n\n[services.web]\ncommand = "npm start"\nport = "auto"\n',
  "package.json":
    '{ "private": true, "scripts": { "start": "node server.js", "test": "node test.js" } }\n',
  "server.js": SERVER,
  "test.js": TEST,
};

const LONG = 60_000;

/** The code blocks of a page, in their order. */
function blocksOf(page: string): string[] {
  const text = readFileSync(`docs/ci/${page}.md`, "utf8");
  return [...text.matchAll(/^```\w+\n(.*?)^```/gms)].map(([, block = ""]) => block);
}

function block(page: string, number: number): string {
  return blocksOf(page)[number] ?? "";
}

function gitlabCommands(number: number): string[] {
  const { test: job } = parse(block("gitlab", number));
  return [...(job.before_script ?? []), ...job.script];
}

function buildkiteCommands(number: number): string[] {
  const { steps } = parse(block("buildkite", number));
  return steps[0].commands ?? [steps[0].command];
}

/** The arguments of all `sh` steps. */
function jenkinsCommands(number: number): string[] {
  const steps = block("jenkins", number).matchAll(/^ *sh ('''|')(.*?)\1$/gms);
  return [...steps].map(([, , script = ""]) => script);
}

describeWith(["linux", "bash", "npm"], "docs/ci", () => {
  let template: string;
  /** npm's, of the template alone: a job has its own. */
  let cache: string;
  let folder: string;
  let place: { project: string; scratch: string; env: Record<string, string> };

  beforeAll(() => {
    template = realpathSync(mkdtempSync(join(tmpdir(), "devrig-ci-template-")));
    cache = mkdtempSync(join(tmpdir(), "devrig-ci-cache-"));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(template, name), text);
    const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", template], "."));
    npm(["install", "--save-dev", `./${filename}`], template);
  }, LONG);

  afterAll(() => {
    for (const made of [template, cache]) rmSync(made, { recursive: true, force: true });
  });

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "devrig-ci-")));
    const [project, scratch] = [join(folder, "project"), join(folder, "agent")];
    cpSync(template, project, { recursive: true });
    mkdirSync(scratch);
    place = { project, scratch, env: environment() };
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function environment(): Record<string, string> {
    return {
      PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`,
      HOME: join(folder, "home"),
      npm_config_offline: "true",
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_update_notifier: "false",
    };
  }

  function npm(words: readonly string[], cwd: string): string {
    const quiet = ["--offline", "--no-audit", "--no-fund", "--cache", cache];
    const { status, stdout, stderr } = spawnSync("npm", [...quiet, ...words], {
      cwd,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`npm ${words.join(" ")}: ${status}\n${stderr}`);
    return stdout;
  }

  /** The install itself is run once; it costs more than all the rest. */
  function unlessInstalled(commands: readonly string[]): string[] {
    return commands.map((line) => line.replace(/^npm ci( && |$)/, ""));
  }

  async function job(shell: CiShell, commands: readonly string[], served: boolean): Promise<Told> {
    const env = { ...place.env, ...shell.variables, ...(served ? { SERVED: "1" } : {}) };
    const { status, output } = await shell.run(commands, { ...place, env });
    if (status !== 0) throw new Error(`the job ended with ${status}:\n${output}`);
    return JSON.parse(/^told (.*)$/m.exec(output)?.[1] ?? "null");
  }

  /** From outside the job, after it. */
  function instances(): Instance[] {
    const ps = spawnSync("node_modules/.bin/devrig", ["ps", "--all", "--json"], {
      cwd: place.project,
      env: place.env,
      encoding: "utf8",
    });
    return JSON.parse(ps.stdout).instances;
  }

  const LABELS = new Map([
    [gitlab, "run 70 of group/shop, job test on shell-1"],
    [buildkite, "run 70, job Test on agent-1"],
    [jenkins, "run 70, job shop on linux-1"],
  ]);

  test.each([
    ["gitlab", gitlab, () => gitlabCommands(0)],
    ["buildkite", buildkite, () => unlessInstalled(buildkiteCommands(0))],
    ["jenkins", jenkins, () => unlessInstalled(jenkinsCommands(0))],
  ])(
    "%s: one command that needs the ports has them, and nothing afterwards",
    async (_, shell, commands) => {
      const told = await job(shell, commands(), false);
      expect(Number(told.port)).toBeGreaterThan(1024);
      expect(told.instances[0]?.claims[0]?.holder.label).toBe(LABELS.get(shell));
      expect(instances()).toEqual([]);
    },
    LONG,
  );

  test.each([
    ["gitlab", gitlab, () => unlessInstalled(gitlabCommands(1))],
    ["buildkite", buildkite, () => unlessInstalled(buildkiteCommands(1))],
    ["jenkins", jenkins, () => jenkinsCommands(1)],
  ])(
    "%s: several commands share a claim that lives as long as the job",
    async (_, shell, commands) => {
      const told = await job(shell, commands(), true);
      const claim = told.instances[0]?.claims[0];
      expect(String(claim?.port)).toBe(told.port);
      expect(claim?.holder.label).toBe(LABELS.get(shell));
      expect(told.holder).toMatch(shell.holder);
      expect(instances()).toEqual([]);
    },
    LONG,
  );

  test(
    "buildkite: a claim of a hook lives as long as the job",
    async () => {
      const env = { ...place.env, ...buildkite.variables, SERVED: "1" };
      const commands = ['eval "$$(npx devrig env --format shell)"', "npm start & npm test"];
      const hook = block("buildkite", 2);
      const { status, output } = await afterHook(hook, commands, { ...place, env });
      if (status !== 0) throw new Error(`the job ended with ${status}:\n${output}`);
      expect(/^told (.*)$/m.exec(output)?.[1]).toMatch(
        /"holder":"buildkite-agent .*bootstrap\.cjs /,
      );
      expect(instances()).toEqual([]);
      // Without --holder it would be void with the hook.
      const short = hook.replace(/ --holder .*/, "");
      expect(short).not.toBe(hook);
      const after = await afterHook(short, ["node_modules/.bin/devrig ps --all --json"], {
        ...place,
        env,
      });
      expect(after).toMatchObject({
        status: 0,
        output: expect.stringContaining('"instances": []'),
      });
    },
    LONG,
  );
});
