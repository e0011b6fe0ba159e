/**
 * A command line for `cmd.exe`, which finds `npm.cmd` and the like, as Node does not start them itself. Each word is quoted for the
 * program (the rules of CommandLineToArgvW) and then escaped for cmd, twice because a `.cmd` file reads its arguments again.
 */
export function windowsCommand(
  [program, ...args]: readonly [string, ...string[]],
  shell = "cmd.exe",
): [string, ...string[]] {
  const words = [
    escaped(program.replaceAll("/", "\\")),
    ...args.map((it) => escaped(escaped(quoted(it)))),
  ];
  return [shell, "/d", "/s", "/c", `"${words.join(" ")}"`];
}

function quoted(word: string): string {
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, "$1$1")}"`;
}

function escaped(text: string): string {
  return text.replace(/[()\][%!^"`<>&|;, *?]/g, "^$&");
}
