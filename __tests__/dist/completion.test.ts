import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { flagsOf } from "../../src/cli/command.js";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { CLI, openWorld, type World } from "../support/cli.js";
import { describeWith, testWith } from "../support/needs.js";

jest.setTimeout(60_000);

let world: World;

beforeAll(() => {
  world = openWorld();
  const bin = world.file("bin/devrig", `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(bin, 0o755);
});

afterAll(() => world.end());

/** Runs a script in a shell that finds `devrig`, and gives what it prints. */
function inShell(shell: readonly string[], script: string): string {
  const [command = "", ...args] = shell;
  const { PATH } = process.env;
  const env = { PATH: `${join(world.folder, "bin")}:${PATH}`, HOME: world.home, TERM: "dumb" };
  const file = join(world.folder, "script");
  writeFileSync(file, script);
  const done = spawnSync(command, [...args, file], { env, cwd: world.home, encoding: "utf8" });
  expect({ stderr: done.stderr, status: done.status }).toEqual({ stderr: "", status: 0 });
  return done.stdout.trim();
}

describeWith(["bash"], "bash completes", () => {
  /** What is offered at the end of each line, all asked of one shell. */
  const complete = (...lines: string[]): string[][] => {
    const asked = lines.map((line) => {
      const words = line.split(" ");
      return `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
COMPREPLY=(); _devrig; printf '%s\\n' "\${COMPREPLY[@]}" .`;
    });
    const script = ["source <(devrig completion bash)", ...asked].join("\n");
    const answers = `${inShell(["bash", "--norc"], script)}\n`.split(/^\.\n/m).slice(0, -1);
    return answers.map((answer) => answer.split("\n").filter(Boolean));
  };

  test("every command, and by its first letters", () => {
    expect(complete("devrig ", "devrig ch", "devrig help re")).toEqual([
      [...Object.keys(COMMANDS), "help", "--help", "--version"],
      ["check"],
      ["release"],
    ]);
  });

  test("each command's own flags and those of every command", async () => {
    const commands = Object.entries(COMMANDS);
    const wanted: string[][] = [];
    for (const [, load] of commands)
      wanted.push(flagsOf(await load()).map((flag) => `--${flag.name}`));
    const lines = commands.map(([name]) => `devrig ${name} --`);
    expect(complete(...lines)).toEqual(wanted);
  });

  test("a flag's values, files after -f, and nothing where a value is free", () => {
    world.file("home/my.toml", "");
    const [shells, ...others] = complete(
      "devrig completion ",
      "devrig env --format d",
      "devrig check -f my",
      "devrig -f my.toml val",
      "devrig check --wait ",
    );
    expect(shells).toEqual(expect.arrayContaining(["bash", "zsh", "fish"]));
    expect(others).toEqual([["dotenv"], ["my.toml"], ["validate"], []]);
  });

  test("is set for both names of the command", () => {
    const script = "source <(devrig completion bash)\ncomplete -p devrig devrig-preflight";
    expect(inShell(["bash", "--norc"], script).split("\n")).toEqual([
      "complete -o default -F _devrig devrig",
      "complete -o default -F _devrig devrig-preflight",
    ]);
  });
});

testWith(["zsh"], "zsh takes its script: no error of syntax, the function is there", async () => {
  const script = `autoload -Uz compinit; compinit -u -D
source <(devrig completion zsh)
print -- $_comps[devrig] $_comps[devrig-preflight]`;
  expect(inShell(["zsh", "-f"], script)).toBe("_devrig _devrig");
});

testWith(["fish"], "fish completes commands, flags and values", async () => {
  const script = `devrig completion fish | source
complete -C 'devrig chec'
complete -C 'devrig check --wai'
complete -C 'devrig env --format d'
complete -C 'devrig completion z'`;
  const answers = inShell(["fish", "--no-config"], script).split("\n");
  expect(answers.map((line) => line.split("\t")[0])).toEqual(["check", "--wait", "dotenv", "zsh"]);
});

describe("devrig completion", () => {
  test("without a shell, or with another one, is exit 2", async () => {
    expect(await world.devrig(["completion"])).toMatchObject({ code: 2, stdout: "" });
    const { code, stderr } = await world.devrig(["completion", "bsh"]);
    expect(code).toBe(2);
    expect(stderr).toBe("devrig: there is no completion for 'bsh'\nhint: did you mean bash?\n");
  });
});
