import path from "node:path";

/** Is it the .NET program NAME, as its own executable or as `dotnet NAME.dll`? */
export function isDotnetProgram(argv: readonly string[], name: string): boolean {
  const [program = "", library = ""] = argv.map((text) => path.posix.basename(text));
  return program === name || (program === "dotnet" && library === `${name}.dll`);
}
