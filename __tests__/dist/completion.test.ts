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
  const complete = (line: string): string[] => {
    const words = line.split(" ");
    const script = `source <(devrig completion bash)
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
_devrig; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return inShell(["bash", "--norc"], script).split("\n").filter(Boolean);
  };

  test("every command, and by its first letters", () => {
    expect(complete("devrig ")).toEqual([...Object.keys(COMMANDS), "help", "--help", "--version"]);
    expect(complete("devrig ch")).toEqual(["check"]);
    expect(complete("devrig help re")).toEqual(["release"]);
  });

  test("each command's own flags and those of every command", async () => {
    for (const [name, load] of Object.entries(COMMANDS)) {
      const wanted = flagsOf(await load()).map((flag) => `--${flag.name}`);
      expect(complete(`devrig ${name} --`)).toEqual(wanted);
    }
  });

  test("a flag's values, files after -f, and nothing where a value is free", () => {
    world.file("home/my.toml", "");
    expect(complete("devrig completion ")).toEqual(expect.arrayContaining(["bash", "zsh", "fish"]));
    expect(complete("devrig env --format d")).toEqual(["dotenv"]);
    expect(complete("devrig check -f my")).toEqual(["my.toml"]);
    expect(complete("devrig -f my.toml val")).toEqual(["validate"]);
    expect(complete("devrig check --wait ")).toEqual([]);
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
