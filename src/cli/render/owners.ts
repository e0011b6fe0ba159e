import type { Owner, PortOwners } from "../../engine/index.js";
import { styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";

export interface OwnersView {
  columns: number;
  color: boolean;
  now: number;
}

const HEAD = ["PORT", "PID", "USER", "SINCE", "ADDRESS", "OWNER"];

/** One line an owner; the preferred one of a port first. */
export function renderOwners(ports: readonly PortOwners[], view: OwnersView): string {
  const style = styleFor(view.color);
  const head = HEAD.map((text, at): Cell => ({ text, paint: style.dim, right: at < 2 }));
  const rows = ports.flatMap((port) => portRows(port, view));
  return renderTable([head, ...rows], view.columns);
}

function portRows(port: PortOwners, view: OwnersView): Cell[][] {
  const name = port.protocol === "udp" ? `${port.port}/udp` : String(port.port);
  if (port.owner === null) {
    const text = port.owner_hidden === null ? "nobody" : port.owner_hidden.message;
    return [cells(name, "", "", "", "", text)];
  }
  return [port.owner, ...port.others].map((owner, at) =>
    cells(
      at === 0 ? name : "",
      owner.pid === null ? "" : String(owner.pid),
      owner.user ?? (owner.uid === null ? "" : `uid ${owner.uid}`),
      age(owner.started_at, view.now),
      owner.addresses.map((address) => address.slice(0, address.lastIndexOf(":"))).join(" "),
      ownerText(owner, port),
    ),
  );
}

function ownerText(owner: Owner, port: PortOwners): string {
  const parts: string[] = [];
  if (owner.container !== null) parts.push(`container ${owner.container.name}`);
  if (owner.instance !== null) parts.push(`${owner.instance.slug} (${owner.instance.resource})`);
  if (owner.command !== null) parts.push(owner.command);
  else if (port.owner_hidden !== null) parts.push(port.owner_hidden.message);
  return parts.join(": ");
}

function cells(...texts: string[]): Cell[] {
  return texts.map((text, at) => ({ text, right: at < 2 }));
}
