import type { Diagnostic } from "../errors.js";
import type { KeyPath, Locator } from "./positions.js";
import type { ConfigData } from "./schema.js";
import { didYouMean } from "./suggest.js";

/** Something that others may depend on, with what it depends on itself. */
export interface Node {
  readonly name: string;
  readonly resource: string | null;
  readonly path: KeyPath;
  readonly wants: readonly string[];
}

/**
 * Dependencies that do not exist, and cycles. `composeNames` are the services of the Compose file, null where they are not
 * known: then no name can be said not to exist.
 */
export function dependencyProblems(
  data: Partial<ConfigData>,
  composeNames: readonly string[] | null,
  locate: Locator,
): Diagnostic[] {
  const nodes = nodesOf(data);
  if (nodes.every(({ wants }) => wants.length === 0)) return [];
  const byName = groupByName(nodes);
  const missing =
    composeNames === null
      ? []
      : missingNames(nodes, new Set([...byName.keys(), ...composeNames]), locate);
  return [...missing, ...cycles(nodes, byName, locate)];
}

/** Everything that may depend on something. */
export function nodesOf(data: Partial<ConfigData>): Node[] {
  const { cluster } = data;
  const tables: [KeyPath, string | null, Record<string, { depends_on?: string[] | undefined }>][] =
    [
      [["services"], "", data.services ?? {}],
      [["docker"], "docker:", data.docker ?? {}],
      [["cluster", "image"], null, cluster?.image ?? {}],
      [["cluster", "deploy"], null, cluster?.deploy ?? {}],
    ];
  return tables.flatMap(([path, prefix, table]) =>
    Object.entries(table).map(([name, entry]) => ({
      name,
      resource: prefix === null ? null : prefix + name,
      path: [...path, name, "depends_on"],
      wants: entry.depends_on ?? [],
    })),
  );
}

/** A service and a container may bear one name. */
export function groupByName(nodes: readonly Node[]): Map<string, Node[]> {
  const byName = new Map<string, Node[]>();
  for (const node of nodes) byName.set(node.name, [...(byName.get(node.name) ?? []), node]);
  return byName;
}

/** To look for what was meant takes as long as there are names; thousands of wrong ones are no slips of the pen. */
const MOST_MEANT = 100;

function missingNames(nodes: Node[], known: Set<string>, locate: Locator): Diagnostic[] {
  let found = 0;
  return nodes.flatMap((node) =>
    node.wants.flatMap((name, index) => {
      // A list with a wrong value in it has a hole there, told elsewhere.
      if (name === undefined || known.has(name)) return [];
      found += 1;
      const others = found > MOST_MEANT ? [] : [...known].filter((other) => other !== node.name);
      return {
        code: "unknown_dependency",
        message: `'${node.name}' depends on '${name}', which does not exist${didYouMean(name, others)}`,
        resource: node.resource,
        source: locate([...node.path, index]),
      };
    }),
  );
}

/** Depth first, without recursion: a chain may be as long as the file allows. */
function cycles(nodes: Node[], byName: Map<string, Node[]>, locate: Locator): Diagnostic[] {
  const done = new Set<Node>();
  return nodes.flatMap((start) => (done.has(start) ? [] : cyclesFrom(start, byName, done, locate)));
}

function cyclesFrom(
  start: Node,
  byName: Map<string, Node[]>,
  done: Set<Node>,
  locate: Locator,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const trail = [start];
  const open = new Map([[start, edgesOf(start, byName)]]);
  for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
    const edge = open.get(node)?.pop();
    if (edge === undefined) {
      done.add(node);
      open.delete(node);
      trail.pop();
    } else if (open.has(edge.to)) found.push(cycle(trail, node, edge, locate));
    else if (!done.has(edge.to)) {
      trail.push(edge.to);
      open.set(edge.to, edgesOf(edge.to, byName));
    }
  }
  return found;
}

interface Edge {
  to: Node;
  index: number;
}

/** Last first, to be taken from the end. A name that two tables bear means the other one, when one of them uses it. */
export function edgesOf(node: Node, byName: Map<string, Node[]>): Edge[] {
  return node.wants
    .flatMap((name, index) => {
      const named = byName.get(name) ?? [];
      const others = named.filter((other) => other !== node);
      return (others.length > 0 ? others : named).map((to) => ({ to, index }));
    })
    .reverse();
}

function cycle(trail: Node[], from: Node, closing: Edge, locate: Locator): Diagnostic {
  const names = trail.slice(trail.indexOf(closing.to)).map(({ name }) => name);
  return {
    code: "dependency_cycle",
    message: `Dependency cycle: ${[...names, closing.to.name].join(" → ")}`,
    resource: from.resource,
    source: locate([...from.path, closing.index]),
  };
}
