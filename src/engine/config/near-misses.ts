import type { Diagnostic } from "../errors.js";
import { keyName, resourceOf } from "./key-names.js";
import type { KeyPath, Locator } from "./positions.js";
import type { ConfigData } from "./schema.js";
import { isTable, type Shape } from "./shape.js";
import { suggest } from "./suggest.js";

const USUAL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** Unknown keys that look like a known one. Other unknown keys are nobody's business: the format may grow. */
export function nearMisses(shape: Shape, data: object, locate: Locator): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(shape, data, [], (path, known) => {
    found.push({
      code: "near_miss_key",
      message: `Unknown key '${keyName(path)}' is ignored; did you mean '${known}'?`,
      resource: resourceOf(path),
      source: locate(path),
    });
  });
  return found;
}

/** A warning for a project name that other tools (Docker, file systems) would not take. */
export function unusualName(data: Partial<ConfigData>, locate: Locator): Diagnostic[] {
  const name = data.project?.name;
  if (name === undefined || USUAL_NAME.test(name)) return [];
  return [
    {
      code: "unusual_project_name",
      message:
        "project.name should begin with a letter or digit and hold only letters, digits, '.', '_' and '-', 63 at most",
      resource: null,
      source: locate(["project", "name"]),
    },
  ];
}

function walk(
  shape: Shape,
  value: unknown,
  path: string[],
  miss: (path: KeyPath, known: string) => void,
): void {
  if (!isTable(value)) return;
  const known = shape.properties ?? {};
  for (const key of Object.keys(value)) {
    const below = Object.hasOwn(known, key) ? known[key] : shape.additionalProperties;
    path.push(key);
    if (below !== undefined) walk(below, value[key], path, miss);
    else {
      const near = suggest(key, Object.keys(known));
      if (near !== null) miss([...path], near);
    }
    path.pop();
  }
}
