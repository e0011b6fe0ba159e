import type { Flag } from "../command.js";
import { type CommandWords, choicesOf, takesFile } from "./words.js";

/** A completion script for fish: `~/.config/fish/completions/devrig.fish`. */
export function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const lines = ["devrig", "devrig-preflight"].flatMap((program) => [
    `complete -c ${program} -n '__fish_use_subcommand' -f -a help -d 'show the help of a command'`,
    `complete -c ${program} -n '__fish_seen_subcommand_from help' -f -a '${names}'`,
    ...commands.flatMap((command) => commandLines(program, command)),
  ]);
  return `# fish completion for devrig: devrig completion fish > ~/.config/fish/completions/devrig.fish\n${lines.join("\n")}\n`;
}

function commandLines(program: string, { name, summary, flags, choices }: CommandWords): string[] {
  const start = `complete -c ${program} -n`;
  const seen = `${start} '__fish_seen_subcommand_from ${name}'`;
  return [
    `${start} '__fish_use_subcommand' -f -a ${name} -d ${quoted(summary)}`,
    ...(choices.length === 0 ? [] : [`${seen} -f -a '${choices.join(" ")}'`]),
    ...flags.map((flag) => `${seen} ${flagWords(flag)}`),
  ];
}

function flagWords(flag: Flag): string {
  const choices = choicesOf(flag.value);
  const value =
    choices.length > 0 ? ` -x -a '${choices.join(" ")}'` : takesFile(flag) ? " -r" : " -x";
  const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
  return `-l ${flag.name}${short}${flag.value === undefined ? "" : value} -d ${quoted(flag.text)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
