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

export function verdictOf({ limit, result, problem }) {
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

/** The rows as aligned text, then one line for each row that could not be measured. */
export function renderTable(rows) {
  const lines = rows.map((row) => [
    verdictOf(row),
    row.node,
    row.name,
    milliseconds(row.result?.ours),
    milliseconds(row.result?.theirs),
    row.result ? amount(row.result.value, row.limit.unit) : "",
    limitText(row.limit, row.limit.bound),
    limitText(row.limit, row.limit.stretch),
  ]);
  const notes = rows
    .filter((row) => row.problem)
    .map((row) => `  ${verdictOf(row)}: ${row.name} (${row.node}): ${row.problem.message}`);
  return [align([HEAD, ...lines]), ...notes].join("\n");
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
