import type { DeclaredPort, Protocol } from "../config/declared-port.js";
import { suggest } from "../config/suggest.js";
import { DevrigError } from "../errors.js";
import type { WantedPort } from "../owners/owner.js";
import { type PortKey, portKey } from "../owners/port-key.js";
import type { PortRequest } from "../ports/request.js";

/** A port to check: of the config, or given by hand. */
export interface Wanted {
  resource: string;
  port: number | null;
  protocol: Protocol;
  /** Null for a port given by hand. */
  declared: DeclaredPort | null;
}

/**
 * The declared ports, or those of the named services, and the ones given by hand that are not among them.
 * @throws DevrigError `unknown_service`
 */
export function wantedPorts(
  declared: readonly DeclaredPort[],
  services: readonly string[],
  byHand: readonly PortRequest[],
): Wanted[] {
  const wanted: Wanted[] = chooseServices(declared, services).map((it) => ({
    resource: it.resource,
    port: it.port,
    protocol: it.protocol,
    declared: it,
  }));
  for (const extra of byHand) {
    const known = wanted.some((it) => it.port === extra.port && it.protocol === extra.protocol);
    if (!known) wanted.push({ ...extra, declared: null });
  }
  return wanted;
}

/** The fixed ports, each once. */
export function fixedPorts(wanted: readonly Wanted[]): WantedPort[] {
  const ports = new Map<PortKey, WantedPort>();
  for (const { port, protocol } of wanted) {
    if (port !== null) ports.set(portKey({ port, protocol }), { port, protocol });
  }
  return [...ports.values()];
}

function chooseServices(
  declared: readonly DeclaredPort[],
  names: readonly string[],
): readonly DeclaredPort[] {
  if (names.length === 0) return declared;
  const known = new Set(declared.map((it) => it.resource));
  for (const name of names) {
    if (known.has(name)) continue;
    const near = suggest(name, [...known]);
    throw new DevrigError(
      "user",
      "unknown_service",
      `no resource with a port is called '${name}'`,
      {
        hint: near === null ? whatThereIs([...known]) : `did you mean '${near}'?`,
      },
    );
  }
  return declared.filter((it) => names.includes(it.resource));
}

function whatThereIs(names: readonly string[]): string {
  return names.length === 0 ? "the config declares no port" : `there are: ${names.join(", ")}`;
}
