import type { DeclaredPort } from "../config/declared-port.js";
import type { Draft } from "../config/load.js";

/** Names with their values; null for what is not known yet. */
export type TemplateNames = Pick<ReadonlyMap<string, string | null>, "get" | "keys">;

/**
 * Everything that may stand in `{{ … }}`, with its value; null for a port that is not chosen yet. Beside the contract's names
 * those of the existing devrig that are about ports (`docker.db.port_smtp`, `compose.db.port`, `dashboard.otel.http_port`).
 */
export function templateNames(
  { data, ports: declared }: Pick<Draft, "data" | "ports">,
  ports: ReadonlyMap<string, number | null>,
): Map<string, string | null> {
  const names = new Map<string, string | null>([["project.name", data.project?.name ?? null]]);
  for (const port of declared) {
    const value = ports.get(port.resource) ?? port.port;
    for (const name of namesOf(port))
      if (!names.has(name)) names.set(name, value === null ? null : String(value));
  }
  return names;
}

function namesOf({ kind, name, portName, resource }: DeclaredPort): string[] {
  switch (kind) {
    case "service":
      return [`services.${name}.port`];
    case "docker":
      return portName === null
        ? [`docker.${name}.port`]
        : [`docker.${name}.ports.${portName}`, `docker.${name}.port_${portName}`];
    case "compose":
      return [`compose.${name}.port`, `compose.${name}.ports.${portName}`];
    case "dashboard":
      return ["dashboard.port"];
    case "otel":
      return [`dashboard.otel.${resource.replace("otel-", "")}_port`];
    default:
      return [];
  }
}
