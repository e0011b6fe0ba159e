import type { Node } from "yaml";
import type { Diagnostic } from "../../errors.js";
import type { YamlFile } from "./document.js";

/**
 * Tables and lists of a Compose file that are something else: what `docker compose` refuses too, whatever services are meant. A key
 * without a value is let pass.
 */
export function shapeProblems(yaml: YamlFile): Diagnostic[] {
  const { root } = yaml;
  if (yaml.kind(root) === "nothing") return [problem(yaml, root, "The Compose file is empty")];
  const found: Diagnostic[] = [];
  const expect = (node: Node | null, kind: "table" | "list", what: string): void => {
    const seen = yaml.kind(node);
    if (seen === kind || seen === "nothing") return;
    found.push(problem(yaml, node, `${what} must be a ${kind}, not a ${seen}`));
  };
  expect(root, "table", "The Compose file");
  const services = yaml.get(root, "services");
  expect(services, "table", "'services' of the Compose file");
  for (const [name, service] of yaml.entries(services)) {
    expect(service, "table", `The compose service '${name}'`);
    expect(yaml.get(service, "ports"), "list", `'ports' of the compose service '${name}'`);
  }
  return found;
}

function problem(yaml: YamlFile, node: Node | null, message: string): Diagnostic {
  return { code: "compose_invalid", message, resource: null, source: yaml.at(node) };
}
