import { DevrigError, nearest } from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import type { CommandWords } from "../completion/words.js";

type Script = (commands: readonly CommandWords[]) => string;

const SHELLS: Readonly<Record<string, () => Promise<Script>>> = {
  bash: async () => (await import("../completion/bash.js")).bashScript,
  zsh: async () => (await import("../completion/zsh.js")).zshScript,
  fish: async () => (await import("../completion/fish.js")).fishScript,
};

export const completion: Command = {
  name: "completion",
  summary: "A completion script for your shell.",
  usage: "{bash|zsh|fish}",
  description: "Completes commands, their flags and the values that a flag knows.",
  flags: [],
  examples: [
    { command: "source <(devrig completion bash)", text: "in ~/.bashrc" },
    {
      command: "devrig completion zsh > ~/.zfunc/_devrig",
      text: "once, ~/.zfunc being there and in fpath",
    },
    {
      command: "devrig completion fish > ~/.config/fish/completions/devrig.fish",
      text: "once, the folder being there",
    },
  ],
  exits: [
    { code: "0", text: "printed" },
    { code: "2", text: "wrong usage, or another shell" },
  ],
  verbatim: true,
  run: runCompletion,
};

async function runCompletion({
  streams,
  invocation,
  json,
  commands: all,
}: Context): Promise<number> {
  const [shell, ...more] = invocation.positionals;
  if (json) throw usage("completion has no JSON");
  if (shell === undefined || more.length > 0) throw usage("completion takes one shell");
  const load = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (load === undefined) {
    const near = nearest(shell, Object.keys(SHELLS));
    throw usage(
      `there is no completion for '${shell}'`,
      near === null ? undefined : `did you mean ${near}?`,
    );
  }
  const { wordsOf } = await import("../completion/words.js");
  const commands = await Promise.all(Object.values(await all()).map((command) => command()));
  streams.out((await load())(wordsOf(commands)));
  return 0;
}

function usage(message: string, hint = "devrig completion {bash|zsh|fish}"): DevrigError {
  return new DevrigError("user", "usage", message, { hint });
}
