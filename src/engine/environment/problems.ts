import { keyName, resourceOf } from "../config/key-names.js";
import type { Draft } from "../config/load.js";
import type { KeyPath } from "../config/positions.js";
import type { Diagnostic } from "../errors.js";
import { once } from "../once.js";
import { type TemplateNames, templateNames } from "./template-names.js";
import { urlOf } from "./urls.js";
import { resolveTable } from "./values.js";

/**
 * What would fail whenever the environment is made, on every machine: unknown templates and impossible variables. A port that is not chosen
 * yet and a variable that is not set here are no mistakes of the config.
 */
export function environmentProblems(draft: Draft): Diagnostic[] {
  const { data, ports, locate } = draft;
  const found = new Map<string, Diagnostic>();
  const names = once(() => namesOf(draft));
  const judge = (table: Record<string, string> | undefined, path: KeyPath) =>
    resolveTable(table ?? {}, {
      names,
      lookup: () => "",
      problem: (code, message, key) => {
        if (code === "port_not_chosen") return;
        const at = [...path, key];
        const source = locate(at);
        found.set(`${keyName(at)} ${message}`, { code, message, resource: resourceOf(at), source });
      },
    });
  judge(data.env, ["env"]);
  for (const [name, { env }] of Object.entries(data.services ?? {}))
    judge(env, ["services", name, "env"]);
  // A container's environment is only looked at for its URL.
  for (const port of ports) {
    const { kind, name, portName } = port;
    if (kind === "docker" && portName === null)
      urlOf(data, port, 1, () => judge(data.docker?.[name]?.env, ["docker", name, "env"]));
  }
  return [...found.values()];
}

/** Of a Compose file that could not be read any name may be right. */
function namesOf(draft: Draft): TemplateNames {
  const names = templateNames(draft, new Map());
  if (draft.composeKnown) return names;
  return {
    get: (name) => names.get(name) ?? (name.startsWith("compose.") ? null : undefined),
    keys: () => names.keys(),
  };
}
