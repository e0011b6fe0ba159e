import { type Add, facts, type Table } from "./declared-port.js";
import { hostPorts, parseClusterPort, parsePort } from "./port-spec.js";

/** The ports that the cluster publishes. */
export function addCluster({ ports }: Table<"cluster">, add: Add): void {
  for (const [index, spec] of (ports ?? []).entries()) {
    const published = typeof spec === "string" ? parseClusterPort(spec) : "";
    if (typeof published === "string" || published.protocol === "sctp") continue;
    const { address, protocol } = published;
    const spoken = { address, protocol, scheme: protocol };
    for (const port of hostPorts(published)) {
      const named = { ...facts("cluster", "cluster", String(port), port), ...spoken };
      if (!add({ ...named, resource: `cluster:${port}` }, ["cluster", "ports", index])) return;
    }
  }
}

/** The local ends of the port-forwards of its addons. */
export function addAddons({ addons = {} }: Table<"cluster">, add: Add): void {
  for (const [name, addon] of Object.entries(addons)) {
    for (const local of Object.keys(addon.port_forward ?? {})) {
      const port = parsePort(local);
      if (port !== null)
        add(facts("addon", name, String(port), port), [
          "cluster",
          "addons",
          name,
          "port_forward",
          local,
        ]);
    }
  }
}
