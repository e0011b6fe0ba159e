import { forTerminal, type Owner, ownerName, type ReportPort } from "../../engine/index.js";
import { type Fact, ownerFacts } from "./owner-facts.js";
import type { ReportView } from "./report.js";
import type { Style } from "./style.js";
import { hang } from "./wrap.js";

/** One collision for people: what is the matter, where it is declared, all that is known of the owner, what to do. */
export function renderCollision(port: ReportPort, view: ReportView, style: Style): string {
  const message = forTerminal(port.message, view.whole ? 5000 : 1000);
  const lines = facts(port, view).map(([label, text]) =>
    label === "next"
      ? `  ${style.dim("next ")}  ${style.bold(text)}\n`
      : hang(`  ${label.padEnd(5)}  `, text, view.columns, style.dim),
  );
  return hang("✗ ", message, view.columns, style.red) + lines.join("");
}

function facts(port: ReportPort, view: ReportView): Fact[] {
  const { source, owner, others, next } = port;
  const all: Fact[] = [];
  if (source !== null)
    all.push(["at", `${forTerminal(source.file, 1000)}:${source.line}:${source.column}`]);
  if (owner !== null) all.push(...ownerFacts(owner, view.now));
  if (owner !== null && owner.addresses.length > 0) all.push(["open", owner.addresses.join(", ")]);
  for (const other of others) all.push(["also", alsoText(other, view)]);
  // What is to be pasted is never broken into lines.
  if (next !== null) all.push(["next", next]);
  const near = port.port === null ? undefined : view.nearby.get(port.port);
  if (near !== undefined) all.push(["or", `take port ${near}, which is free`]);
  return all;
}

function alsoText(other: Owner, { whole }: ReportView): string {
  const name = forTerminal(ownerName(other, whole), whole ? 5000 : 200);
  return `${name} ${other.addresses.join(", ")}`.trimEnd();
}
