import { edgesOf, groupByName, type Node, nodesOf } from "./dependencies.js";
import type { Config } from "./load.js";

export interface StartOrder {
  /** Names of services, each after all that it depends on. */
  readonly services: readonly string[];
  /** The resources whose ports they need: their own, those of what they depend on, and every `auto` port. */
  readonly resources: readonly string[];
}

/**
 * What to start, and in which order: these services (all for an empty list) and what they depend on, else in the order of the
 * file. A dependency through a container or an image counts. The config has no cycles: one that has does not load.
 */
export function startOrder(config: Config, names: readonly string[]): StartOrder {
  const nodes = nodesOf(config.data);
  const services = nodes.filter(isService);
  const roots = names.length === 0 ? services : services.filter(({ name }) => names.includes(name));
  const order = dependenciesFirst(roots, groupByName(nodes));
  const chosen = order.filter(isService).map(({ name }) => name);
  const everything = names.length === 0;
  const wanted = new Set(order.flatMap((node) => [node.resource, ...node.wants]));
  const needed = config.ports.filter(
    ({ kind, name, port }) =>
      everything ||
      port === null ||
      wanted.has(kind === "docker" ? `docker:${name}` : name) ||
      (kind === "docker" && wanted.has(name)),
  );
  return { services: chosen, resources: needed.map(({ resource }) => resource) };
}

function isService({ path }: Node): boolean {
  return path[0] === "services";
}

/** Depth first, without recursion: a chain may be as long as the file allows. */
function dependenciesFirst(roots: readonly Node[], byName: Map<string, Node[]>): Node[] {
  const done = new Set<Node>();
  for (const root of roots) {
    const trail = [root];
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
      const next = edgesOf(node, byName).find(({ to }) => !done.has(to));
      if (next !== undefined) trail.push(next.to);
      else done.add(trail.pop() as Node);
    }
  }
  return [...done];
}
