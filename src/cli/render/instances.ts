import { forTerminal, type Instance } from "../../engine/index.js";
import { styleFor } from "./style.js";
import { type Cell, renderTable } from "./table.js";
import { age } from "./time.js";

export interface InstancesView {
  columns: number;
  color: boolean;
  now: number;
}

/** One line an instance, then one for each of its services and claims. */
export function renderInstances(instances: readonly Instance[], view: InstancesView): string {
  if (instances.length === 0) return "No instance.\n";
  const style = styleFor(view.color);
  const head = ["INSTANCE", "STATUS", "PORT", "PID", "SINCE", "WHERE"].map(
    (text): Cell => ({ text, paint: style.dim }),
  );
  return renderTable([head, ...instances.flatMap((it) => rows(it, view))], view.columns);
}

function rows({ entry, status, living }: Instance, view: InstancesView): Cell[][] {
  const since = age(entry.started_at, view.now);
  const first = cells(entry.slug, status, "", "", since, entry.config_path);
  const services = [...entry.services].map(([name, { pid, port }]) => {
    const url = port === null ? "" : `http://localhost:${port}`;
    return cells(
      `  ${name}`,
      "",
      port === null ? "" : String(port),
      pid > 0 ? String(pid) : "",
      "",
      url,
    );
  });
  const claims = living.map(({ resource, port, holder, claimed_at }) => {
    const label = holder.label === null ? "" : ` (${holder.label})`;
    const where = `held by PID ${holder.pid}${label}`;
    return cells(`  ${resource}`, "claimed", String(port), "", age(claimed_at, view.now), where);
  });
  return [first, ...services, ...claims];
}

function cells(...texts: string[]): Cell[] {
  return texts.map((text) => ({
    text: text.startsWith("  ") ? `  ${forTerminal(text.slice(2))}` : forTerminal(text),
  }));
}
