import type { Node } from "yaml";
import type { ComposePorts } from "../compose.js";
import { MOST_PORTS, type PortFacts } from "../declared-port.js";
import { interpolate, type Lookup, TemplateError } from "../interpolate.js";
import {
  hostPorts,
  onlyAddress,
  type Published,
  parsePublished,
  parseRange,
} from "../port-spec.js";
import type { YamlFile } from "./document.js";
import { isElsewhere, listOf, textOf, withBases } from "./extends.js";

/** One service on the way from the YAML to its ports. */
interface Reading {
  readonly yaml: YamlFile;
  readonly service: string;
  readonly lookup: Lookup;
  readonly found: ComposePorts;
}

/** Adds the ports that the services publish, and what is wrong with them, to what was found. */
export function publishedPorts(
  yaml: YamlFile,
  services: readonly string[],
  lookup: Lookup,
  found: ComposePorts,
): void {
  const seen = new Set<string>();
  for (const service of services) {
    const reading = { yaml, service, lookup, found };
    for (const item of portItems(reading)) {
      const published = readItem(reading, item);
      if (published !== null) addPorts(reading, published, item, seen);
    }
  }
}

/** The entries of `ports`, those of the service it extends first. With the host's network nothing is published. */
function portItems({ yaml, service, found }: Reading): Node[] {
  if (textOf(yaml, service, "network_mode") === "host") return [];
  for (const each of withBases(yaml, service)) {
    if (yaml.replaces(yaml.get(each, "ports"))) break;
    const base = yaml.get(each, "extends");
    if (!isElsewhere(yaml, base)) continue;
    found.warnings.push({
      code: "compose_not_followed",
      message: `Ports that '${service}' takes over from another file are not known to devrig`,
      resource: null,
      source: yaml.at(base),
    });
  }
  return listOf(yaml, service, "ports");
}

/** What one entry of `ports` publishes, in the short or the long syntax; null where that is nothing, or wrong and told. */
function readItem(reading: Reading, item: Node): Published | null {
  try {
    const short = filled(reading, item);
    const published = short === null ? readLong(reading, item) : parsePublished(short);
    if (typeof published !== "string") return published;
    tell(reading, item, published);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    tell(reading, item, error.message);
  }
  return null;
}

function readLong(reading: Reading, item: Node): Published | string {
  const { yaml } = reading;
  const part = (key: string) => filled(reading, yaml.get(item, key));
  const target = part("target");
  if (target === null) return "an entry of 'ports' is a text like \"8080:80\" or has a 'target'";
  const container = parseRange(target);
  if (typeof container === "string") return `target: ${container}`;
  const ports = `${part("published") ?? ""}:${target}/${part("protocol") ?? "tcp"}`;
  const published = parsePublished(ports);
  if (typeof published === "string") return published;
  return { ...published, address: onlyAddress(part("host_ip") ?? "") };
}

/** The text of a single value with its variables replaced. */
function filled({ yaml, found, service, lookup }: Reading, node: Node | null): string | null {
  const template = yaml.text(node);
  if (template === null) return null;
  const { text, unset } = interpolate(template, lookup);
  for (const name of unset)
    found.warnings.push({
      code: "compose_unset_variable",
      message: `The variable ${name} in the ports of '${service}' is not set and has no default`,
      resource: null,
      source: yaml.at(node),
    });
  return text;
}

function tell({ yaml, service, found }: Reading, item: Node, message: string): void {
  found.errors.push({
    code: "invalid_port",
    message: `Ports of the compose service '${service}': ${message}`,
    resource: null,
    source: yaml.at(item),
  });
}

/** Docker itself lets one service publish a port on several addresses: one resource. */
function addPorts(reading: Reading, published: Published, item: Node, seen: Set<string>): void {
  const { yaml, service, found } = reading;
  const { protocol, address } = published;
  if (protocol === "sctp") return;
  for (const port of hostPorts(published)) {
    const resource = `compose:${service}:${port}`;
    const key = `${resource}/${protocol}`;
    if (seen.has(key)) continue;
    if (found.ports.length >= MOST_PORTS) return;
    seen.add(key);
    const facts: PortFacts = {
      ...{ resource, kind: "compose", name: service, portName: String(port) },
      ...{ port, protocol, scheme: protocol, address },
    };
    found.ports.push({
      ...facts,
      get source() {
        return yaml.at(item);
      },
    });
  }
}
