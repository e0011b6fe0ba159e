import type { Lookup } from "../interpolate.js";
import type { YamlFile } from "./document.js";
import { listOf } from "./extends.js";

/**
 * The services that `docker compose up` would start: the wanted ones whatever their profiles, or without any, all whose
 * profiles are active; and what these depend on. In the order of the file.
 */
export function chooseServices(
  yaml: YamlFile,
  names: readonly string[],
  wanted: readonly string[],
  lookup: Lookup,
): string[] {
  const profiles = new Set((lookup("COMPOSE_PROFILES") ?? "").split(","));
  const first = names.filter((name) =>
    wanted.length > 0 ? wanted.includes(name) : isActive(yaml, name, profiles),
  );
  const chosen = new Set(first);
  // A set's iteration goes on with what is added meanwhile: dependencies of dependencies.
  for (const name of chosen) for (const other of dependencies(yaml, name)) chosen.add(other);
  return names.filter((name) => chosen.has(name));
}

function isActive(yaml: YamlFile, name: string, active: ReadonlySet<string>): boolean {
  const profiles = listOf(yaml, name, "profiles").map(yaml.text);
  if (profiles.length === 0 || active.has("*")) return true;
  return profiles.some((profile) => profile !== null && active.has(profile));
}

/** `depends_on` is a list of names, or a table with a name for each key. */
function dependencies(yaml: YamlFile, name: string): string[] {
  const needs = serviceKey(yaml, name, "depends_on");
  const listed = yaml.items(needs).map(yaml.text);
  return [...listed.filter((other) => other !== null), ...yaml.entries(needs).map(([key]) => key)];
}

function serviceKey(yaml: YamlFile, name: string, key: string) {
  return yaml.get(yaml.get(yaml.get(yaml.root, "services"), name), key);
}
