import type { Diagnostic, SourcePosition } from "../errors.js";
import { portText } from "../text/port-text.js";
import type { DeclaredPort } from "./declared-port.js";
import { inCapitals, portVariables } from "./variables.js";

/** Fixed ports that two resources want at once, told at the second. */
export function duplicatePorts(ports: readonly DeclaredPort[]): Diagnostic[] {
  const seen = new Map<string, DeclaredPort[]>();
  const found: Diagnostic[] = [];
  for (const port of ports) {
    if (port.port === null) continue;
    const key = portText(port);
    const earlier = seen.get(key) ?? [];
    seen.set(key, earlier);
    const first = earlier.find((other) => sameAddress(other, port));
    if (first === undefined) earlier.push(port);
    else
      found.push(
        clash("duplicate_port", port, first, (other, place) =>
          other === port.resource
            ? `Port ${key} stands twice in '${other}' (${place})`
            : `Port ${key} of '${port.resource}' is wanted by '${other}' too (${place})`,
        ),
      );
  }
  return found;
}

interface Giver {
  port: DeclaredPort;
  /** Every host variable says localhost: two resources that give it do not differ. */
  isHost: boolean;
}

/** Resources whose names give the same environment variable, told at the second. */
export function duplicateVariables(ports: readonly DeclaredPort[]): Diagnostic[] {
  return sharedVariables(ports).map(({ variable, port, first }) =>
    sameVariable(variable, port, first),
  );
}

/** A variable that the port gives too, which was given before. */
export interface SharedVariable {
  variable: string;
  port: DeclaredPort;
  first: DeclaredPort;
}

/** For each resource the first of its variables that an earlier one gives. */
export function sharedVariables(ports: readonly DeclaredPort[]): SharedVariable[] {
  if (differByName(ports)) return [];
  const givers = new Map<string, Giver>();
  return ports.flatMap((port) => {
    const names = portVariables(port);
    const given = [names.port, names.url, names.host].filter((name) => name !== null);
    for (const variable of given) {
      const giver = { port, isHost: variable === names.host };
      const earlier = givers.get(variable) ?? giver;
      givers.set(variable, earlier);
      if (disagree(earlier, giver)) return [{ variable, port, first: earlier.port }];
    }
    return [];
  });
}

/** The usual case, told without building every variable: one port a name, and no two names alike. */
export function differByName(ports: readonly Pick<DeclaredPort, "name" | "portName">[]): boolean {
  const names = new Set<string>();
  for (const { name, portName } of ports) {
    if (portName !== null) return false;
    names.add(inCapitals(name));
  }
  return names.size === ports.length;
}

function disagree(a: Giver, b: Giver): boolean {
  return a.port.resource !== b.port.resource && !(a.isHost && b.isHost);
}

function sameVariable(variable: string, port: DeclaredPort, first: DeclaredPort): Diagnostic {
  return clash(
    "duplicate_variable",
    port,
    first,
    (other, place) =>
      `'${port.resource}' and '${other}' (${place}) both give the environment variable ${variable}; rename one`,
  );
}

function clash(
  code: string,
  port: DeclaredPort,
  first: DeclaredPort,
  say: (other: string, place: string) => string,
): Diagnostic {
  const { source } = port;
  const message = say(first.resource, placeOf(first.source, source));
  return { code, message, resource: port.resource, source };
}

function placeOf(place: SourcePosition | null, from: SourcePosition | null): string {
  if (place === null) return "elsewhere";
  return place.file === from?.file ? `line ${place.line}` : `${place.file}:${place.line}`;
}

function sameAddress(a: DeclaredPort, b: DeclaredPort): boolean {
  return a.address === null || b.address === null || a.address === b.address;
}
