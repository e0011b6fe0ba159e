import type { Diagnostic } from "../errors.js";
import { parseClusterPort, parsePort } from "./port-spec.js";
import type { KeyPath, Locator } from "./positions.js";
import type { ConfigData } from "./schema.js";

/** What is wrong with the ports that stand inside of texts and keys: `cluster.ports` and port-forwards of addons. */
export function portTextProblems(data: Partial<ConfigData>, locate: Locator): Diagnostic[] {
  return [...clusterPorts(data, locate), ...portForwards(data, locate)];
}

function clusterPorts({ cluster }: Partial<ConfigData>, locate: Locator): Diagnostic[] {
  return (cluster?.ports ?? []).flatMap((spec, index) => {
    const wrong = typeof spec === "string" ? parseClusterPort(spec) : "";
    if (typeof wrong !== "string" || wrong === "") return [];
    const example = '"8080:80@loadbalancer"';
    return problem(`"${spec}": ${wrong}; expected is the like of ${example}`, null, locate, [
      "cluster",
      "ports",
      index,
    ]);
  });
}

function portForwards({ cluster }: Partial<ConfigData>, locate: Locator): Diagnostic[] {
  return Object.entries(cluster?.addons ?? {}).flatMap(([name, addon]) =>
    Object.keys(addon.port_forward ?? {})
      .filter((local) => parsePort(local) === null)
      .map((local) =>
        problem(
          `'${local}' is no local port from 1 to 65535; expected is the like of 8080 = "svc/web:80"`,
          `addon:${name}:${local}`,
          locate,
          ["cluster", "addons", name, "port_forward", local],
        ),
      ),
  );
}

function problem(
  message: string,
  resource: string | null,
  locate: Locator,
  path: KeyPath,
): Diagnostic {
  return { code: "invalid_port", message, resource, source: locate(path) };
}
