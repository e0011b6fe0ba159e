// What the workflows of this repository may do, and what they must cover.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  strategy?: { matrix: Record<string, unknown[]> };
  steps?: Step[];
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";
const texts = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, "utf8")]),
);
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
  engines: { node: string };
};

/** What a job may do beyond reading the repository, and nothing else. */
const WRITES: Record<string, Record<string, string>> = {
  "release.yml npm": { contents: "read", "id-token": "write" },
  "release.yml github": { contents: "write" },
};

function jobs(): [string, Job][] {
  return [...workflows].flatMap(([file, { jobs }]) =>
    Object.entries(jobs).map(([name, job]): [string, Job] => [`${file} ${name}`, job]),
  );
}

describe.each([...texts])("%s", (file, text) => {
  test("pins every foreign action by commit, and says its version beside", () => {
    const foreign = [...text.matchAll(/^.*\buses: (?!\.\/).*$/gm)].map(([line]) => line.trim());
    expect(foreign.length).toBeGreaterThan(0);
    for (const line of foreign)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may only read unless a job needs more", () => {
    expect(workflows.get(file)?.permissions).toEqual({ contents: "read" });
  });

  test("puts no expression into a script, where a title or a branch could become a command", () => {
    const scripts = Object.values(workflows.get(file)?.jobs ?? {}).flatMap(({ steps = [] }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });
});

describe.each(jobs())("%s", (name, job) => {
  test("has the rights that it needs and an end in time", () => {
    expect(job.permissions).toEqual(WRITES[name]);
    if (job.uses === undefined) expect(job["timeout-minutes"]).toBeLessThanOrEqual(90);
  });

  test("leaves no token in the checkout, unless it pushes", () => {
    const steps = job.steps ?? [];
    const pushes = steps.some(({ run }) => run?.includes("git push"));
    for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
      expect(step.with?.["persist-credentials"]).toBe(pushes ? undefined : false);
  });
});

describe("test.yml", () => {
  const { matrix } = workflows.get("test.yml")?.jobs["test"]?.strategy ?? { matrix: {} };

  test("runs on the three systems", () => {
    expect(matrix["os"]).toEqual(["ubuntu", "macos", "windows"]);
  });

  test("runs on every even Node from the oldest that package.json admits to the newest", () => {
    const [oldest] = /\d+/.exec(engines.node) ?? [];
    expect(matrix["node"]).toEqual([20, 22, 24, 26]);
    expect(String(matrix["node"]?.[0])).toBe(oldest);
  });

  test("runs what every push must pass", () => {
    const steps = workflows.get("test.yml")?.jobs["all"]?.steps ?? [];
    expect(steps.map(({ run }) => run)).toContain(".ci/run");
  });
});

describe("release.yml", () => {
  const { jobs: steps } = workflows.get("release.yml") ?? { jobs: {} };
  const order = Object.entries(steps) as [string, Job & { needs?: string }][];

  test("tests, then publishes, then writes the release and moves the major tag", () => {
    expect(order.map(([name, { needs }]) => [name, needs])).toEqual([
      ["test", undefined],
      ["npm", "test"],
      ["github", "npm"],
    ]);
    expect(steps["test"]?.uses).toBe("./.github/workflows/test.yml");
    expect(steps["npm"]?.steps?.at(-1)?.run).toMatch(/^npm publish --provenance/);
  });
});
