// Rows, their bounds and the printed table.

/** The value may be at most `bound`; `stretch` is where we would like it. */
export function atMost(bound, stretch = null, unit = "×") {
  return { sign: "≤", bound, stretch, unit, holds: (value, limit) => value <= limit };
}

/** The value must be at least `bound`. */
export function atLeast(bound, stretch = null, unit = "×") {
  return { sign: "≥", bound, stretch, unit, holds: (value, limit) => value >= limit };
}

/** Shown, not judged. */
export const shown = (unit = "×") => ({
  sign: "",
  bound: null,
  stretch: null,
  unit,
  holds: () => true,
});

function verdictOf({ limit, result, problem }) {
  if (problem)
    return { missing: "not there yet", skipped: "skipped", wrong: "FAILED" }[problem.kind];
  if (limit.bound === null) return "";
  if (!limit.holds(result.value, limit.bound)) return "MISSED";
  return limit.stretch !== null && limit.holds(result.value, limit.stretch) ? "stretch" : "ok";
}

const HEAD = ["", "node", "what", "ours", "theirs", "value", "bound", "stretch"];

/** One row by itself, told while the others are still measured. */
export function renderRow(row) {
  return `${verdictOf(row).padEnd(8)} ${row.node} ${row.name}: ${row.result ? amount(row.result.value, row.limit.unit) : row.problem.message}`;
}

/** A measured row as a line of the table: plain data. `note` says why it could not be measured. */
export function lineOf(row) {
  const { node, name, limit, result, problem } = row;
  const verdict = verdictOf(row);
  return {
    verdict,
    cells: [
      verdict,
      node,
      name,
      milliseconds(result?.ours),
      milliseconds(result?.theirs),
      result ? amount(result.value, limit.unit) : "",
      limitText(limit, limit.bound),
      limitText(limit, limit.stretch),
    ],
    note: problem ? `  ${verdict}: ${name} (${node}): ${problem.message}` : null,
  };
}

/** The lines as aligned text, then the note of each row that could not be measured. */
export function renderTable(lines) {
  const notes = lines.flatMap(({ note }) => note ?? []);
  return [align([HEAD, ...lines.map(({ cells }) => cells)]), ...notes].join("\n");
}

/** Columns padded to their widest cell. */
export function align(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function milliseconds(value) {
  if (value === undefined || value === null) return "";
  return value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(1)} ms`;
}

function limitText(limit, value) {
  return value === null ? "" : `${limit.sign} ${amount(value, limit.unit)}`;
}

function amount(value, unit) {
  const digits = unit === "×" ? 2 : Number.isInteger(value) ? 0 : 2;
  return unit === "×" ? `${value.toFixed(digits)} ×` : `${value.toFixed(digits)} ${unit}`.trim();
}
