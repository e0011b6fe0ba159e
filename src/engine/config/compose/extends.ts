import type { Node } from "yaml";
import type { YamlFile } from "./document.js";

/** The service of that name, the one that it extends, and so on, as far as they stand in this file. */
export function* withBases(yaml: YamlFile, name: string): Generator<Node> {
  const passed = new Set<string>();
  for (let next: string | null = name; next !== null && !passed.has(next); ) {
    const service = yaml.get(yaml.get(yaml.root, "services"), next);
    if (service === null) return;
    passed.add(next);
    yield service;
    const base = yaml.get(service, "extends");
    next = isElsewhere(yaml, base) ? null : yaml.text(yaml.get(base, "service") ?? base);
  }
}

/** Does that `extends` name a service of another file? */
export function isElsewhere(yaml: YamlFile, node: Node | null): boolean {
  return yaml.get(node, "file") !== null;
}

/** The items of a list of the service, those that it takes over first. */
export function listOf(yaml: YamlFile, name: string, key: string): Node[] {
  const found: Node[] = [];
  for (const service of withBases(yaml, name)) {
    const own = yaml.get(service, key);
    found.unshift(...yaml.items(own));
    if (yaml.replaces(own)) break;
  }
  return found;
}

/** A single value of the service, its own before one that it takes over. */
export function textOf(yaml: YamlFile, name: string, key: string): string | null {
  for (const service of withBases(yaml, name)) {
    const own = yaml.get(service, key);
    if (own !== null) return yaml.text(own);
  }
  return null;
}
