import { cutToWidth, textWidth } from "../../engine/index.js";
import type { Paint } from "./style.js";

export interface Cell {
  text: string;
  /** Stands behind the text and is not cut with it. */
  tail?: string;
  paint?: Paint;
  right?: boolean;
}

const GAP = "  ";
/** No column is cut below this. */
const LEAST = 8;

/** Rows as aligned lines of at most `columns` columns: where they do not fit, the widest cells are cut with an ellipsis. */
export function renderTable(rows: readonly (readonly Cell[])[], columns: number): string {
  const widths = narrowed(naturalWidths(rows), columns);
  return rows.map((row) => `${renderRow(row, widths)}\n`).join("");
}

function naturalWidths(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, textWidth(cell.text + (cell.tail ?? "")));
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
  const cells = row.map((cell, at) => {
    const width = widths[at] as number;
    const shown = fitted(cell, width);
    const space = " ".repeat(Math.max(0, width - textWidth(shown)));
    const painted = cell.paint ? cell.paint(shown) : shown;
    if (cell.right) return space + painted;
    return at === last ? painted : painted + space;
  });
  return cells.join(GAP).trimEnd();
}

/** A tail stays whole where at least a few characters of the text can stand before it. */
function fitted({ text, tail = "" }: Cell, width: number): string {
  const left = width - textWidth(tail);
  if (textWidth(text) <= left) return text + tail;
  return left >= LEAST ? cutToWidth(text, left) + tail : cutToWidth(text + tail, width);
}
