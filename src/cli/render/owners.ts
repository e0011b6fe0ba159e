import {
  forTerminal,
  type Owner,
  ownerParts,
  type PortOwners,
  portText,
} from "../../engine/index.js";
import { ownerFacts } from "./owner-facts.js";
import { styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";
import { hang } from "./wrap.js";

export interface OwnersView {
  columns: number;
  color: boolean;
  now: number;
  /** Whole command lines, as `--no-redact` asks. */
  whole: boolean;
  /** All that is known of each owner: for ports that somebody asked about by number. */
  detailed: boolean;
}

const HEAD = ["PORT", "PID", "USER", "SINCE", "ADDRESS", "OWNER"];

/** One line an owner; the preferred one of a port first. */
export function renderOwners(ports: readonly PortOwners[], view: OwnersView): string {
  if (ports.length === 0) return "Nobody listens on this machine.\n";
  const style = styleFor(view.color);
  const head = HEAD.map((text, at): Cell => ({ text, paint: style.dim, right: at < 2 }));
  const rows = ports.flatMap((port) => portRows(port, view));
  const used = HEAD.map((_, at) => rows.some((row) => row[at]?.text !== ""));
  const table = [head, ...rows].map((row) => row.filter((_, at) => used[at]));
  const details = view.detailed ? ports.map((port) => portDetails(port, view)) : [];
  return [renderTable(table, view.columns), ...details].filter(Boolean).join("\n");
}

function portRows(port: PortOwners, view: OwnersView): Cell[][] {
  const name = portText(port);
  if (port.owner === null) {
    const text = port.owner_hidden === null ? "nobody" : forTerminal(port.owner_hidden.message);
    return [cells(name, "", "", "", "", text)];
  }
  return [port.owner, ...port.others].map((owner, at) =>
    cells(
      at === 0 ? name : "",
      owner.pid === null ? "" : String(owner.pid),
      forTerminal(owner.user ?? (owner.uid === null ? "" : `uid ${owner.uid}`)),
      age(owner.started_at, view.now),
      owner.addresses.map((address) => address.slice(0, address.lastIndexOf(":"))).join(" "),
      ownerText(owner, port, view),
    ),
  );
}

function ownerText(owner: Owner, port: PortOwners, { whole }: OwnersView): string {
  const { name, detail } = ownerParts(owner, whole);
  if (owner.container !== null) return forTerminal(`${name} ${detail}`.trimEnd());
  if (owner.command !== null) return forTerminal(name, whole ? 5000 : 60);
  if (owner.pid === null && owner.instance !== null)
    return forTerminal(`set aside by ${name} ${detail}`);
  return forTerminal(port.owner_hidden?.message ?? name);
}

function portDetails(port: PortOwners, view: OwnersView): string {
  const style = styleFor(view.color);
  const owners = port.owner === null ? [] : [port.owner, ...port.others];
  return owners
    .map((owner) => {
      const { name, detail } = ownerParts(owner, view.whole);
      const title = `${portText(port)}: ${forTerminal(`${name} ${detail}`.trimEnd(), view.whole ? 5000 : 200)}`;
      const facts = ownerFacts(owner, view.now).map(([label, text]) =>
        hang(`  ${label.padEnd(5)}  `, text, view.columns, style.dim),
      );
      return hang("", title, view.columns) + facts.join("");
    })
    .join("");
}

function cells(...texts: string[]): Cell[] {
  return texts.map((text, at) => ({ text, right: at < 2 }));
}
