import { parse, TomlError } from "smol-toml";
import type { Diagnostic } from "../../errors.js";
import { keyName } from "../key-names.js";
import type { Locator } from "../positions.js";
import { tomlLocator } from "./locator.js";
import { makePlain } from "./plain.js";

export interface ParsedToml {
  data: object;
  /** Why it is no TOML, or none that a config may be. */
  problems: Diagnostic[];
  locate: Locator;
}

/** The tables of a TOML text, plain (see `makePlain`), or why it is none. */
export function parseToml(file: string, text: string): ParsedToml {
  const locate = tomlLocator(file, text);
  if (text.trim() === "") {
    const empty = problem("empty", emptyMessage, { file, line: 1, column: 1 });
    return { data: {}, problems: [empty], locate };
  }
  try {
    const data = parse(text, { integersAsBigInt: true, maxDepth: 64 });
    const problems = makePlain(data).map(({ code, message, path }) =>
      problem(code, `${keyName(path.slice(0, 4))}: ${message}`, locate(path)),
    );
    return { data, problems, locate };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { data: {}, problems: [syntaxError(error, file, text)], locate };
  }
}

const emptyMessage = 'The file is empty; the least is [project] and name = "myapp"';

function syntaxError(error: TomlError, file: string, text: string): Diagnostic {
  const [said = ""] = error.message.split("\n");
  const line = text.split("\n")[error.line - 1] ?? "";
  // The parser counts UTF-16 units, we count characters.
  const column = [...line.slice(0, error.column - 1)].length + 1;
  const reason = said.replace(/^Invalid TOML document: /, "");
  const help = reason === "invalid value" ? "; a text stands in quotes" : "";
  const message = `Not valid TOML: ${reason}${help}`;
  return problem("toml_syntax", message, { file, line: error.line, column });
}

function problem(code: string, message: string, source: Diagnostic["source"]): Diagnostic {
  return { code, message, resource: null, source };
}
