import { once } from "../once.js";

/** Which words of an interpreter's command line are not the script: options with a value of their own, code, modules. */
interface Interpreter {
  name: RegExp;
  /** A first word of its own before the script. */
  command?: RegExp;
  withValue?: RegExp;
  /** After one of these comes code, so that there is no script. */
  code?: RegExp;
  /** After one of these comes the script or module, and the option is worth showing. */
  script?: RegExp;
}

const INTERPRETERS = once((): readonly Interpreter[] => [
  {
    name: /^(node|nodejs|tsx|ts-node)$/,
    withValue:
      /^(-r|--require|--import|--loader|--experimental-loader|-C|--conditions|--env-file|--title|--config|-c|--inspect-port)$/,
    code: /^(-e|--eval|-p|--print|-pe|-i)$/,
  },
  {
    name: /^(bun|deno)$/,
    command: /^(run|serve|x)$/,
    withValue: /^(-r|--preload|--cwd|-c|--config|--import-map|--env-file)$/,
    code: /^(-e|--eval|-p|--print|eval|repl)$/,
  },
  { name: /^(python|pypy)[\d.]*$/, withValue: /^-[WXQ]$/, code: /^-\w*c$/, script: /^-m$/ },
  { name: /^ruby[\d.]*$/, withValue: /^-[IrEC]$/, code: /^-\w*e$/ },
  { name: /^perl[\d.]*$/, withValue: /^-[IMm]$/, code: /^-\w*[eE]$/ },
  { name: /^php[\d.]*$/, withValue: /^-[cdztS]$/, code: /^-[rBRE]$/, script: /^-f$/ },
  { name: /^(ba|da|z|k|a)?sh$/, withValue: /^[-+][oO]$/, code: /^-\w*c$/ },
  {
    name: /^java$/,
    withValue: /^(-cp|-classpath|--class-path|-p|--module-path|--add-\w+)$/,
    script: /^(-jar|-m|--module)$/,
  },
  { name: /^dotnet$/, script: /^exec$/ },
]);

/**
 * The base name of the program and, for an interpreter, of its script: `node server.js`, `python3 -m http.server`,
 * `java -jar app.jar`. Never another argument. A process that rewrote its own title (`nginx: master process`) has one
 * word left of it, its first.
 */
export function programAndScript(argv: readonly string[]): string {
  const [first = ""] = argv;
  const path = pathOf(first);
  const program = programName(path);
  const name = program.replace(/\.exe$/i, "");
  const interpreter = INTERPRETERS().find((row) => row.name.test(name));
  // A title, not a name: all of the command line stands in there.
  if (interpreter === undefined || path !== first) return program;
  const script = scriptOf(argv.slice(1), interpreter);
  return script === null ? program : `${program} ${script}`;
}

/** The first word. Only on Windows programs stand in folders with blanks in their names as a rule. */
function pathOf(first: string): string {
  if (!/\s/.test(first)) return first;
  return (/^[A-Za-z]:\\.{1,300}?\.exe(?=$|\s)/i.exec(first) ?? /\S+/.exec(first))?.[0] ?? "";
}

/** A login shell is called `-bash`; a path's base name is what follows the last slash of either kind. */
function programName(path: string): string {
  return baseName(path.split("://", 1)[0] ?? "")
    .replace(/^-/, "")
    .replace(/:$/, "");
}

function baseName(path: string): string {
  return /([^/\\]*)[/\\]*$/.exec(path.slice(-4096))?.[1] ?? "";
}

function scriptOf(args: readonly string[], interpreter: Interpreter): string | null {
  const { code, script, withValue, command } = interpreter;
  if (command?.test(args[0] ?? ""))
    return scriptOf(args.slice(1), { ...interpreter, command: /^$/ });
  const at = args.findIndex(
    (word, index) =>
      !withValue?.test(args[index - 1] ?? "") &&
      (code?.test(word) || script?.test(word) || !/^[-+]/.test(word)),
  );
  const word = args[at];
  if (word === undefined || code?.test(word)) return null;
  if (script?.test(word)) return `${word} ${baseName(args[at + 1] ?? "")}`.trim();
  return isScript(word, args[at - 1]) ? scriptName(word) : null;
}

/** deno and bun take scripts by URL, with a query that is nobody's business. */
function scriptName(word: string): string {
  return baseName(word.includes("://") ? word.replace(/[?#].*$/s, "") : word);
}

/** What follows a long option that we do not know may be its value: it counts only when it looks like a script. */
function isScript(word: string, before: string | undefined): boolean {
  if (word === "") return false;
  const afterUnknown = before !== undefined && /^--[^=]+$/.test(before);
  return !afterUnknown || /\.(m?js|cjs|m?ts|cts|py|pyz|rb|pl|php|sh|dll|jar)$/.test(word);
}
