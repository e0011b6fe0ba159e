import type { Diagnostic } from "../errors.js";
import { escapeControls } from "../text/foreign-text.js";
import { textWidth } from "../text/text-width.js";

const CONTEXT = 1;
const WIDTH = 160;

/** The line of the position and its neighbours with their numbers, and a caret below the column. */
export function excerpt(text: string, position: { line: number; column: number }): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, position.line - CONTEXT);
  const last = Math.min(lines.length, position.line + CONTEXT);
  const digits = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    const { line, caret } = clip(lines[number - 1] ?? "", position.column);
    shown.push(`${String(number).padStart(digits)} | ${line}`.trimEnd());
    if (number === position.line) shown.push(`${" ".repeat(digits)} | ${caret}`);
  }
  return shown.join("\n");
}

/** A piece of at most WIDTH characters around the column, one for one: tabs are kept for the caret. */
function clip(line: string, column: number): { line: string; caret: string } {
  const start = column > WIDTH ? column - WIDTH / 2 : 0;
  const piece = [...line].slice(start, start + WIDTH).map(visible);
  const before = piece.slice(0, column - 1 - start).map(blank);
  return { line: piece.join(""), caret: `${before.join("")}^` };
}

function visible(character: string): string {
  return character === "\t" || escapeControls(character) === character ? character : "\uFFFD";
}

/** As wide as the character. */
function blank(character: string): string {
  return character === "\t" ? "\t" : " ".repeat(textWidth(character));
}

/** More findings than this help nobody, and each costs a look through the file. */
const MOST = 100;

/** The first findings, each with the lines around its place. */
export function withExcerpts(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Diagnostic[] {
  return found.slice(0, MOST).map((problem) => withExcerpt(problem, texts));
}

/** The finding with the lines around its place, where the text of that file is at hand. */
function withExcerpt(problem: Diagnostic, texts: ReadonlyMap<string, string>): Diagnostic {
  const { source } = problem;
  const text = source === null ? undefined : texts.get(source.file);
  if (source === null || text === undefined) return problem;
  return { ...problem, excerpt: excerpt(text, source) };
}
