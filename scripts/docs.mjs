// Writes what the commands say about themselves into docs/cli.md and the README's table. Needs build/: "npm run docs" compiles
// first. With --check it writes nothing and fails where a page is not what the commands say.
import { readFileSync, writeFileSync } from "node:fs";
import { COMMON_FLAGS } from "../build/src/cli/command.js";
import { COMMANDS } from "../build/src/cli/commands/index.js";

const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
const check = process.argv.includes("--check");

write("docs/cli.md", page());
write("README.md", withTable(readFileSync("README.md", "utf8")));

function page() {
  return `<!-- Made by "npm run docs" from the commands themselves; never edited. -->
# The commands

\`devrig COMMAND [flags]\`. The answer goes to standard output, remarks to standard error. Colours only on a terminal (\`NO_COLOR\` and
\`FORCE_COLOR\` count). On a terminal an answer fits its width, a command to paste excepted; a file or a pipe gets whole
lines, unless \`COLUMNS\` says how wide. \`DEBUG=devrig\` shows the stack of an error.

With \`--json\` there is one JSON document on standard output and nothing else (\`--help\` and \`--version\` stay text). An error is one too, with the same exit code:
\`{ "version": 1, "error": { "code", "message", "hint", "diagnostics": [] } }\`; where the config has warnings too, they stand beside it as
\`"warnings": []\`.

| exit code | meaning |
| --- | --- |
| 0 | done |
| 1 | the answer is no: a collision, nobody there, a service did not come up |
| 2 | yours to mend: wrong usage, no config file, configuration errors |
| 3 | the machine said no: permission, disk, lock, damaged file |
| 129, 130, 143 | ended by a hangup, by Ctrl-C, by SIGTERM |

Every command has these flags:

${flagTable(COMMON_FLAGS)}
${commands.map(section).join("")}`;
}

function section({ name, summary, usage, description, flags, examples, exits }) {
  const parts = [
    `## ${name}\n\n${summary}\n`,
    `\`\`\`\n${`devrig ${name} ${usage}`.trim()}\n\`\`\`\n`,
    description === "" ? "" : `${description.replaceAll("\n", " ")}\n`,
    flags.length === 0 ? "" : flagTable(flags),
    `\`\`\`sh\n${aligned(examples)}\n\`\`\`\n`,
    `Exit codes: ${exits.map(({ code, text }) => `**${code}** ${text}`).join(" · ")}\n`,
  ];
  return `\n${parts.filter(Boolean).join("\n")}`;
}

function flagTable(flags) {
  const rows = flags.map(({ name, short, value, text }) => {
    const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
    const cell = [...(short === undefined ? [] : [`-${short}`]), long].map(
      (it) => `\`${escaped(it)}\``,
    );
    return `| ${cell.join(", ")} | ${escaped(text)} |`;
  });
  return `| flag | meaning |\n| --- | --- |\n${rows.join("\n")}\n`;
}

function aligned(examples) {
  const width = Math.max(...examples.map(({ command }) => command.length));
  return examples.map(({ command, text }) => `${command.padEnd(width)}  # ${text}`).join("\n");
}

function withTable(readme) {
  const rows = commands.map(
    ({ name, summary }) => `| [\`${name}\`](docs/cli.md#${name}) | ${escaped(summary)} |`,
  );
  const table = `| command | does |\n| --- | --- |\n${rows.join("\n")}`;
  return readme.replace(/(?<=<!-- commands -->\n).*?(?=<!-- \/commands -->)/s, () => `${table}\n`);
}

function escaped(text) {
  return text.replaceAll("|", "\\|");
}

function write(file, text) {
  if (!check) return writeFileSync(file, text);
  if (readFileSync(file, "utf8") === text) return;
  process.stderr.write(`${file} is not what the commands say: npm run docs\n`);
  process.exitCode = 1;
}
