import { BY_SIGNAL, type Command, type Flag, flagsOf } from "../command.js";
import { hang, wrap } from "./wrap.js";

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

type Row = readonly [left: string, right: string];

/** The help of one command: usage, what it does, flags, examples, exit codes. */
export function renderHelp(command: Command, columns: number): string {
  const width = Math.min(columns, WIDEST);
  return [
    paragraph(command.summary, width),
    usage(command, width),
    command.description === "" ? "" : paragraph(command.description, width),
    section("Flags", flagsOf(command).map(flagRow), width),
    section(
      "Examples",
      command.examples.map(({ command: line, text }) => [line, text]),
      width,
    ),
    section(
      "Exit codes",
      command.exits.map(({ code, text }) => [code, text]),
      width,
    ),
  ]
    .filter(Boolean)
    .join("\n");
}

/** The help of the whole. */
export function renderOverview(
  commands: readonly Command[],
  common: readonly Flag[],
  columns: number,
): string {
  const width = Math.min(columns, WIDEST);
  return [
    paragraph("Who has my port? Settles the ports of a project before anything starts.", width),
    "Usage: devrig COMMAND [flags]\n",
    section(
      "Commands",
      commands.map(({ name, summary }) => [name, lowerFirst(summary)]),
      width,
    ),
    section("Flags of every command", common.map(flagRow), width),
    section("Examples", OVERVIEW_EXAMPLES, width),
    section("Exit codes", OVERVIEW_EXITS, width),
    "More about a command: devrig COMMAND --help\n",
  ].join("\n");
}

const OVERVIEW_EXAMPLES: readonly Row[] = [
  ["devrig check", "is every port of this project free, and who has those that are not?"],
  ["devrig who 3000", "who has port 3000, of whatever program?"],
];

const OVERVIEW_EXITS: readonly Row[] = [
  ["0", "done"],
  ["1", "the answer is no: a collision, nobody there"],
  ["2", "yours to mend: usage, no config file, configuration errors"],
  ["3", "the machine said no: permission, disk, lock, damaged file"],
  [BY_SIGNAL.code, BY_SIGNAL.text],
];

function paragraph(text: string, width: number): string {
  return `${text
    .split("\n")
    .flatMap((line) => wrap(line, width))
    .join("\n")}\n`;
}

function usage(command: Command, width: number): string {
  return hang(`Usage: devrig ${command.name} `, command.usage, width).replace(/ +$/gm, "");
}

function flagRow({ name, short, value, text }: Flag): Row {
  const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
  return [short === undefined ? `    ${long}` : `-${short}, ${long}`, text];
}

/** Two columns; where they would squeeze the second one, it stands below the first. */
function section(title: string, rows: readonly Row[], width: number): string {
  const left = Math.max(...rows.map(([text]) => text.length));
  const below = width - left - 4 < 24;
  const lines = rows.map(([text, meaning]) =>
    below
      ? `  ${text}\n${hang("      ", meaning, width)}`
      : hang(`  ${text.padEnd(left)}  `, meaning, width),
  );
  return `${title}:\n${lines.join("")}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
