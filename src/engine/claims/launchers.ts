import { programAndScript } from "../text/program-name.js";

const SHELLS = /^(?:ba|da|z|k|a|fi)?sh$/;
const LAUNCHERS =
  /^(?:npm|npx|pnpm|pnpx|yarn|yarnpkg|corepack|bunx|env|sudo|su|doas|runuser|timeout|time|nice|nohup|strace)$/;
/** What Node runs for them: `npm-cli.js`, `npx-cli.js`, `pnpm.cjs`, `yarn-4.1.0.cjs`. */
const LAUNCHER_SCRIPT = /^(?:npm|npx|pnpm|pnpx|yarn|corepack)(?:-cli|-[\d.]+)?(?:\.c?js)?$/;
/** Options of shells that take the next word. */
const WITH_VALUE = /^(?:[-+][oO]|--rcfile|--init-file)$/;

/**
 * Does it end with the command that it launched, as npm, npx and `sh -c` do? A shell that runs a script, or that somebody types
 * into, goes on.
 */
export function isLauncher(argv: readonly string[]): boolean {
  const [first = "", ...args] = argv;
  // npm puts its whole command line where its name was: "npm exec @devrig/preflight claim".
  const program = programAndScript([first]).replace(/\.(?:exe|cmd)$/i, "");
  if (LAUNCHERS.test(program)) return true;
  if (SHELLS.test(program)) return runsCommand(args);
  if (program === "busybox") return runsCommand(args.slice(1));
  if (program === "cmd") return args.some((arg) => /^\/c$/i.test(arg));
  if (/^(?:powershell|pwsh)$/i.test(program))
    return args.some((arg) => /^-c(?:ommand)?$/i.test(arg));
  if (program === "bun") return args[0] === "run" || args[0] === "x";
  return program === "node" && LAUNCHER_SCRIPT.test(programAndScript(["node", ...args]).slice(5));
}

/** Is `-c` among a shell's own options (also `-lc`, `-ec`), before its script? */
function runsCommand(args: readonly string[]): boolean {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (WITH_VALUE.test(arg)) at++;
    else if (/^-[A-Za-z]*c[A-Za-z]*$/.test(arg)) return true;
    else if (!/^[-+]/.test(arg) || arg === "--" || arg === "-") return false;
  }
  return false;
}
