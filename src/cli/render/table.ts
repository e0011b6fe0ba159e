import { shorten } from "../../engine/index.js";
import type { Paint } from "./style.js";

export interface Cell {
  text: string;
  paint?: Paint;
  right?: boolean;
}

const GAP = "  ";
/** No column is cut below this. */
const LEAST = 8;

/**
 * Rows as aligned lines of at most `columns` characters: where they do not fit, the widest columns are cut with an ellipsis.
 * Widths count code points.
 */
export function renderTable(rows: readonly (readonly Cell[])[], columns: number): string {
  const widths = narrowed(naturalWidths(rows), columns);
  return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}

function naturalWidths(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell.text));
    });
  }
  return widths;
}

function narrowed(widths: number[], columns: number): number[] {
  const total = (): number => widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  while (total() > columns) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] as number) <= LEAST) return widths;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function renderRow(row: readonly Cell[], widths: readonly number[]): string {
  const last = row.length - 1;
  const cells = row.map(({ text, paint, right }, at) => {
    const width = widths[at] as number;
    const shown = shorten(text, width);
    const space = " ".repeat(Math.max(0, width - widthOf(shown)));
    const painted = paint ? paint(shown) : shown;
    if (right) return space + painted;
    return at === last ? painted : painted + space;
  });
  return cells.join(GAP).trimEnd();
}

function widthOf(text: string): number {
  return [...text].length;
}
