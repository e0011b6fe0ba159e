/** Breaks a text at blanks into lines of at most `width` code points; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The lines of a wrapped text, the first behind `lead`, the others indented as far. */
export function hang(lead: string, text: string, columns: number): string {
  const indent = " ".repeat([...lead].length);
  const lines = wrap(text, Math.max(20, columns - indent.length));
  return lines.map((line, at) => `${at === 0 ? lead : indent}${line}\n`).join("");
}
