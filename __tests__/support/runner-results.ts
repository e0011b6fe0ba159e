import { linesOf, parseCommand, type RunnerCommand } from "./runner-commands.js";
import type { FileResults } from "./runner-files.js";

export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title: string | null;
  file: string | null;
  line: number | null;
  column: number | null;
}

export interface StepResult extends FileResults {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Lines of both streams that are no commands, with masked values as `***`. */
  log: string[];
  commands: RunnerCommand[];
  annotations: Annotation[];
  masks: string[];
}

/** What a stage said and left, read as the runner reads it. */
export function resultOf(
  end: { status: number | null; signal: NodeJS.Signals | null },
  output: { stdout: string; stderr: string },
  files: FileResults,
): StepResult {
  const said = [...readStream(output.stdout), ...readStream(output.stderr)];
  const commands = said.filter((part) => typeof part !== "string");
  const masks = commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
  const hide = (line: string) => masks.reduce((left, mask) => left.replaceAll(mask, "***"), line);
  const log = said.filter((part) => typeof part === "string").map(hide);
  return {
    ...files,
    ...output,
    status: end.status,
    signal: end.signal,
    commands,
    masks,
    log,
    annotations: commands.flatMap(annotationOf),
  };
}

/** The lines of a stream, commands read; between `stop-commands` and its token everything is text. */
function readStream(output: string): (string | RunnerCommand)[] {
  let token: string | null = null;
  return linesOf(output).map((line) => {
    const names = token === null ? undefined : new Set([token]);
    const command = parseCommand(line, names);
    if (command === null) return line;
    if (command.name === "stop-commands") token = command.data.toLowerCase();
    else if (command.name === token) token = null;
    return command;
  });
}

/** The runner cuts a message at 4,096 characters. */
function annotationOf({ name, properties, data }: RunnerCommand): Annotation[] {
  if (name !== "error" && name !== "warning" && name !== "notice") return [];
  const { title, file, line, col } = properties as Partial<Record<string, string>>;
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  return [
    {
      level: name,
      message: data.slice(0, 4096),
      title: title ?? null,
      file: file ?? null,
      line: number(line),
      column: number(col),
    },
  ];
}
