import type { Row } from "./play.js";

/** The rows as aligned text, below it what is wrong and what was skipped. */
export function renderRows(rows: readonly Row[], tools: readonly string[]): string {
  const head = ["", "situation", "expected", "got", ...tools];
  const played = rows.filter(({ verdict }) => verdict !== "skipped");
  const body = played.map((row, at) => [
    String(at + 1),
    row.name,
    row.expected,
    row.got,
    ...row.rivals,
  ]);
  const notes = rows
    .filter(({ remarks }) => remarks.length > 0)
    .map(({ verdict, name, remarks }) => `${verdict}: ${name}: ${remarks.join("; ")}`);
  return [align([head, ...body]), "", ...notes].join("\n");
}

/** The sum in one line. */
export function renderVerdict(rows: readonly Row[]): string {
  const count = (verdict: Row["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  const reasoned = rows.filter((row) => row.reasoned);
  const wrongNames = rows.filter(({ wrongName }) => wrongName).length;
  return `${rows.length} situations: ${count("right")} right (${reasoned.length} of them with a reason why nobody, or nobody who listens, is named), ${count("wrong")} wrong, ${count("skipped")} skipped; ${wrongNames} wrong names`;
}

function align(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      widths
        .map((width, at) => (line[at] ?? "").padEnd(width))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
