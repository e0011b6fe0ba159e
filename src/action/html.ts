import { forMarkdown } from "../engine/index.js";

/** GitHub drops a summary above 1 MiB whole; a table stays so far below it that the lines around it fit as well. */
const MOST_BYTES = 600_000;
const MOST_LINES = 300;

/**
 * A table as HTML, in which GitHub looks for no Markdown, links or mentions. The cells are HTML already. Of a long table the first
 * rows are shown, and how many there are more.
 */
export function tableOf(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const head = titles.map((title) => `<th align="left" nowrap>${title}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const more = (left: number) => `<tr><td colspan="${titles.length}">and ${left} more</td></tr>`;
  return [
    "<table>",
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...fitting(lines, MOST_LINES, more),
    "</tbody></table>",
    "",
  ];
}

/** A list of items that are HTML already, at most `most` of them; nothing where there are none. */
export function listOf(items: readonly string[], most = 30): string[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => `<li>${item}</li>`);
  return ["<ul>", ...fitting(lines, most, (left) => `<li>and ${left} more</li>`), "</ul>", ""];
}

/** Foreign text as code, where GitHub links no `@name`. */
export function code(text: string, max: number): string {
  return text === "" ? "" : `<code>${forMarkdown(text, max)}</code>`;
}

/** As many lines as may stand there, and one that says how many were left. */
function fitting(
  lines: readonly string[],
  most: number,
  rest: (left: number) => string,
): readonly string[] {
  let bytes = 0;
  const kept = lines.findIndex((line, index) => {
    bytes += Buffer.byteLength(line) + 1;
    return index >= most || bytes > MOST_BYTES;
  });
  return kept === -1 ? lines : [...lines.slice(0, kept), rest(lines.length - kept)];
}
