// The scripts of the release workflow, run as they are written in a repository with a remote.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { describeWith } from "../support/needs.js";

interface Job {
  steps: { name?: string; run?: string }[];
}

const CHANGELOG = `# Changelog

## [Unreleased]

- Not yet

## [1.3.0] - 2026-01-02

### Added

- What is new

## [1.2.0] - 2026-01-01

- What was new

[Unreleased]: https://example.org
`;

const { jobs } = parse(readFileSync(".github/workflows/release.yml", "utf8")) as {
  jobs: Record<"npm" | "github", Job>;
};

describeWith(["linux", "bash", "git"], "the release workflow", () => {
  let folder: string;
  let repository: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "devrig-release-"));
    repository = join(folder, "repository");
    for (const name of ["repository", "bin", "temp"]) mkdirSync(join(folder, name));
    git("init", "--quiet", "--bare", "../remote");
    git("init", "--quiet", "--initial-branch=main");
    git("remote", "add", "origin", "../remote");
    writeFileSync(join(repository, "package.json"), '{ "version": "1.3.0" }');
    writeFileSync(join(repository, "CHANGELOG.md"), CHANGELOG);
    git("add", "--all");
    for (const version of ["v1.2.0", "v1.3.0", "v1.10.0"]) {
      git("commit", "--quiet", "--allow-empty", `--message=${version}`);
      git("tag", version);
    }
    git("push", "--quiet", "--tags", "origin");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function git(...words: string[]): string {
    const identity = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    const options = [...identity, "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"];
    const result = spawnSync("git", [...options, ...words], { cwd: repository, encoding: "utf8" });
    if (result.status !== 0) throw new Error(`git ${words.join(" ")}: ${result.stderr}`);
    return result.stdout.trim();
  }

  /** As the runner runs a script of a step: by bash, the first failure ends it. */
  function runStep(job: Job, name: string, tag: string) {
    const script = job.steps.find((step) => step.name === name)?.run;
    if (script === undefined) throw new Error(`no step "${name}"`);
    return spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script], {
      cwd: repository,
      encoding: "utf8",
      env: {
        PATH: `${join(folder, "bin")}:${process.env["PATH"]}`,
        GITHUB_REF_NAME: tag,
        RUNNER_TEMP: join(folder, "temp"),
      },
    });
  }

  /** GitHub's own command cannot be had without GitHub: this one writes down what it is told. */
  function standInForGh(existing: boolean): () => string | null {
    const calls = join(folder, "gh.log");
    const file = join(folder, "bin", "gh");
    const view = existing ? 0 : 1;
    writeFileSync(file, `#!/bin/sh\n[ "$2" = view ] && exit ${view}\necho "$@" >>'${calls}'\n`);
    chmodSync(file, 0o755);
    return () => (existsSync(calls) ? readFileSync(calls, "utf8") : null);
  }

  test("refuses a tag that is not the version, or that the changelog does not know", async () => {
    const name = "The tag is the version, and the changelog has it";
    expect(runStep(jobs.npm, name, "v1.3.0").status).toBe(0);
    expect(runStep(jobs.npm, name, "v1.10.0").status).not.toBe(0);
    writeFileSync(join(repository, "package.json"), '{ "version": "1.10.0" }');
    expect(runStep(jobs.npm, name, "v1.10.0").status).not.toBe(0);
  });

  test("writes the release with the notes of its version alone, once", async () => {
    const calls = standInForGh(false);
    expect(runStep(jobs.github, "Write the release", "v1.3.0").status).toBe(0);
    expect(calls()).toMatch(/^release create v1\.3\.0 --verify-tag /);
    const notes = readFileSync(join(folder, "temp", "notes.md"), "utf8");
    expect(notes.trim()).toBe("### Added\n\n- What is new");
    runStep(jobs.github, "Write the release", "v1.2.0");
    expect(readFileSync(join(folder, "temp", "notes.md"), "utf8").trim()).toBe("- What was new");
  });

  test("leaves a release that is there already", async () => {
    const calls = standInForGh(true);
    expect(runStep(jobs.github, "Write the release", "v1.3.0").status).toBe(0);
    expect(calls()).toBeNull();
  });

  test("moves the major tag forward, never back", async () => {
    const name = "Move the major tag, forward only";
    const remote = () => git("ls-remote", "origin", "refs/tags/v1").split("\t")[0];
    expect(runStep(jobs.github, name, "v1.3.0")).toMatchObject({ status: 0 });
    expect(remote()).toBe("");
    expect(runStep(jobs.github, name, "v1.10.0")).toMatchObject({ status: 0 });
    expect(remote()).toBe(git("rev-parse", "v1.10.0"));
    git("commit", "--quiet", "--allow-empty", "--message=v1.11.0");
    git("tag", "v1.11.0");
    expect(runStep(jobs.github, name, "v1.11.0")).toMatchObject({ status: 0 });
    expect(remote()).toBe(git("rev-parse", "v1.11.0"));
  });
});
