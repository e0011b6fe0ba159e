import {
  forTerminal,
  type Instance,
  type InstanceService,
  portText,
  START_LABEL,
} from "../../engine/index.js";
import { type Paint, type Style, styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";

export interface InstancesView {
  columns: number;
  color: boolean;
  now: number;
}

/** One line an instance, then one for each of its services, and for each claim on a port that no living service has. */
export function renderInstances(instances: readonly Instance[], view: InstancesView): string {
  if (instances.length === 0) return "No instance.\n";
  const style = styleFor(view.color);
  const head = ["INSTANCE", "STATUS", "PORT", "PID", "UP", "WHERE"].map(
    (text, at): Cell => ({ text, paint: style.dim, right: isNumber(at) }),
  );
  return renderTable([head, ...instances.flatMap((it) => rows(it, view, style))], view.columns);
}

function rows(instance: Instance, view: InstancesView, style: Style): Cell[][] {
  const { entry, status, services } = instance;
  const since = status === "running" || status === "partly" ? entry.started_at : null;
  return [
    cells([entry.slug, status, "", "", age(since, view.now), entry.config_path], {
      first: style.bold,
      status: paintOf(status, style),
    }),
    ...services.map((service) => serviceRow(service, instance, view, style)),
    ...claimRows(instance, view, style),
  ];
}

function serviceRow(
  { name, pid, port, alive, url, started_at }: InstanceService,
  { entry, status }: Instance,
  view: InstancesView,
  style: Style,
): Cell[] {
  const state = stateOf(pid, alive, status);
  const since = alive ? (started_at ?? entry.started_at) : null;
  const texts = [name, state, port === null ? "" : String(port), pid > 0 ? String(pid) : ""];
  return cells([...texts, age(since, view.now), alive ? (url ?? "") : ""], {
    indent: true,
    status: state === "ended" ? style.red : style.green,
  });
}

function stateOf(pid: number, alive: boolean | null, status: Instance["status"]): string {
  if (alive !== null) return alive ? "up" : "ended";
  return pid === 0 || status === "unreachable" ? "" : "unknown";
}

/** What `start` set aside for a service that lives is told by that service's line. Several holders stand in one line. */
function claimRows({ living, services }: Instance, view: InstancesView, style: Style): Cell[][] {
  const up = new Set(services.filter((it) => it.alive).map(({ name, port }) => `${name} ${port}`));
  const rows = new Map<string, { texts: string[]; holders: Map<string, number[]> }>();
  for (const { resource, port, protocol, holder, claimed_at } of living) {
    if (holder.label === START_LABEL && up.has(`${resource} ${port}`)) continue;
    const number = portText({ port, protocol });
    const texts = [resource, "claimed", number, "", age(claimed_at, view.now)];
    const row = rows.get(`${resource} ${number}`) ?? { texts, holders: new Map() };
    rows.set(`${resource} ${number}`, row);
    const label = holder.label ?? "";
    const pids = row.holders.get(label) ?? [];
    if (!pids.includes(holder.pid)) row.holders.set(label, [...pids, holder.pid]);
  }
  return [...rows.values()].map(({ texts, holders }) =>
    cells([...texts, `held by ${[...holders].map(holderName).join(", ")}`], {
      indent: true,
      status: style.yellow,
    }),
  );
}

function holderName([label, pids]: [string, number[]]): string {
  return label === "" ? `PID ${pids.join(", ")}` : `${label} (PID ${pids.join(", ")})`;
}

function paintOf(status: Instance["status"], style: Style): Paint {
  if (status === "running") return style.green;
  return status === "stale" ? style.red : style.yellow;
}

interface Looks {
  indent?: boolean;
  first?: Paint;
  status: Paint;
}

function cells(texts: readonly string[], { indent = false, first, status }: Looks): Cell[] {
  return texts.map((text, at): Cell => {
    const shown = forTerminal(text, 4096);
    if (at === 0) return { text: indent ? `  ${shown}` : shown, ...(first && { paint: first }) };
    return { text: shown, right: isNumber(at), ...(at === 1 && { paint: status }) };
  });
}

function isNumber(column: number): boolean {
  return column === 2 || column === 3;
}
