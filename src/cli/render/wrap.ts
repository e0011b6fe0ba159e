import { textWidth } from "../../engine/index.js";
import type { Paint } from "./style.js";

/** Breaks a text at blanks into lines of at most `width` columns; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  // "(PID 4242)" is one word.
  for (const word of text.split(/ (?!\d+\))/)) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The lines of a wrapped text, the first behind `lead` (painted), the others indented as far. */
export function hang(lead: string, text: string, columns: number, paint?: Paint): string {
  const indent = " ".repeat(textWidth(lead));
  const lines = wrap(text, Math.max(20, columns - indent.length));
  const first = paint ? paint(lead) : lead;
  return lines.map((line, at) => `${at === 0 ? first : indent}${line}\n`).join("");
}
