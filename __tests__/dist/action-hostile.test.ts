import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { linuxIdentity } from "../../src/engine/processes/identity.js";
import type { Job } from "../support/job.js";
import { jobsOnOneMachine, writeProject } from "../support/jobs.js";
import { freePort } from "../support/listeners.js";
import { describeWith } from "../support/needs.js";
import type { StepResult } from "../support/runner.js";
import { systemWith } from "../support/system.js";

jest.setTimeout(60_000);

const TOKEN = `ghp_${"fAkE".repeat(9)}`;
const EVIL = `evil\n::error::pwned\r##[error]pwned\x1b[31m<img src=x>|\`b\`[a](javascript:x) @octocat ${TOKEN}`;
/** What an environment can hold on one line. */
const EVIL_NAME = `::error::pwned##[error]pwned<img src=x>|\`b\`@octocat`;

let machine: ReturnType<typeof jobsOnOneMachine>;

beforeEach(() => {
  machine = jobsOnOneMachine();
});

afterEach(() => machine.end());

/** Nothing but our own annotations is a command; nothing of the text is Markdown, HTML or a control; the token is nowhere. */
function expectClean(result: StepResult): void {
  const titles = /^(Port \d+ is (taken|claimed)|Preflight warning|Still listening)$/;
  for (const { name, properties } of result.commands) {
    expect(["error", "warning"]).toContain(name);
    expect((properties as { title?: string }).title).toMatch(titles);
  }
  const everything = [
    result.stdout,
    result.stderr,
    result.summary,
    ...Object.values(result.outputs),
  ];
  for (const text of everything) {
    expect(decoded(text)).not.toContain(TOKEN);
    expect(text).not.toContain("\x1b");
    expect(text).not.toContain("##[");
    expect(text.length).toBeLessThan(10_000);
  }
  expect(result.summary).not.toMatch(/<img|`|\||\]\(|href="?javascript/);
  expect(
    result.stdout
      .split(/\r\n|\n|\r/)
      .filter(
        (line) =>
          line.includes("pwned") &&
          line.startsWith("::") &&
          !/^::(error|warning) title=(Port|Still)/.test(line),
      ),
  ).toEqual([]);
}

/** The text as a reader sees it. */
function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const hostile = (job: Job, port: number, env: Record<string, string> = {}): Promise<number> =>
  job.serve(
    port,
    { DEVRIG_TEST_TITLE: EVIL, ...env },
    EVIL,
    `--token=${TOKEN}`,
    "x".repeat(100_000),
  );

describeWith(["linux"], "hostile text", () => {
  test("of a leak and of its step stays text in the post step", async () => {
    const one = machine.start();
    const port = await freePort();
    await one.preflight({ ports: `${port}` });
    await hostile(one, port, { GITHUB_ACTION: EVIL_NAME });
    const [post] = await one.post();
    expect(post?.annotations).toHaveLength(1);
    expect(post?.summary).toContain("still listens");
    expectClean(post as StepResult);
  });

  test("of a leftover and of its job stays text, shown and ended", async () => {
    const earlier = machine.start({ run: "41", job: EVIL_NAME });
    const port = await freePort();
    await hostile(earlier, port);
    await earlier.kill();
    const now = machine.start({ run: "42" });
    writeProject(now, { web: port });
    const shown = await now.preflight();
    expect(shown.status).toBe(1);
    expect(shown.summary).toContain("leftover");
    expectClean(shown);
    const ended = await now.preflight({ evict: "orphans" });
    expect(ended.status).toBe(0);
    expect(ended.summary).toContain("Leftovers that were ended");
    expectClean(ended);
  });

  test("of a claim in the registry, which others may write, stays text", async () => {
    const one = machine.start();
    const port = await freePort();
    writeProject(one, { web: port });
    const folder = join(machine.folder, "theirs");
    mkdirSync(folder);
    mkdirSync(machine.home, { mode: 0o700 });
    writeFileSync(join(folder, "state.json"), "{}");
    const entry = {
      slug: EVIL,
      config_path: `/x/${EVIL}`,
      state_dir: folder,
      started_at: EVIL,
      services: {},
      claims: [
        {
          resource: EVIL,
          port,
          protocol: "tcp",
          auto: false,
          claimed_at: new Date().toISOString(),
          holder: {
            pid: process.pid,
            start: linuxIdentity(systemWith({}), process.pid),
            label: EVIL,
          },
          job: {
            service: EVIL,
            repository: EVIL,
            job: EVIL,
            run_id: EVIL,
            runner: EVIL,
            run_url: "javascript:alert(1)",
          },
        },
      ],
    };
    writeFileSync(join(machine.home, "instances.json"), JSON.stringify({ instances: [entry] }));
    const result = await one.preflight();
    expect(result.status).toBe(1);
    expect(JSON.parse(result.outputs["report"] ?? "").ports[0]).toMatchObject({
      status: "claimed",
      owner: { job: { run_url: null } },
    });
    expect(result.summary).not.toContain("<a ");
    const withoutToken = (text: string) => decoded(text).replaceAll(TOKEN, "");
    // A claim's texts are its writer's own words: they are shown, cleaned, not redacted.
    expectClean({
      ...result,
      stdout: withoutToken(result.stdout),
      summary: result.summary.replaceAll(TOKEN.replaceAll("_", "&#95;"), ""),
      outputs: Object.fromEntries(
        Object.entries(result.outputs).map(([name, text]) => [name, withoutToken(text)]),
      ),
    });
  });
});
