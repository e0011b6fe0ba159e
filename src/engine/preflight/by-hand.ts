import type { DeclaredPort } from "../config/declared-port.js";
import { sharedVariables } from "../config/duplicates.js";
import { inCapitals } from "../config/variables.js";
import { DevrigError } from "../errors.js";
import { isNamed, type PortRequest } from "../ports/request.js";

/**
 * Refuses ports given by hand whose names give a variable that another of them, or a resource of the config, gives with another
 * port. The same port under the same name is no clash, however often it is given.
 * @throws DevrigError `port_name_taken`, naming all of them
 */
export function refuseSharedNames(
  declared: readonly DeclaredPort[],
  byHand: readonly PortRequest[],
): void {
  const ports = [...declared];
  for (const port of byHand.filter(isNamed).map(asDeclared))
    if (!ports.some((it) => isSame(it, port))) ports.push(port);
  const clashes = sharedVariables(ports).map(
    ({ variable, port, first }) =>
      `${named(port)} and ${named(first)} both give the environment variable ${variable}`,
  );
  if (clashes.length === 0) return;
  throw new DevrigError("user", "port_name_taken", clashes.join("; "), {
    hint: "give each port a name of its own",
  });
}

/** A resource called as it was written, port and all: two of one name must differ. */
function asDeclared({ resource, port, protocol }: PortRequest): DeclaredPort {
  return {
    resource: `${resource}=${port}${protocol === "udp" ? "/udp" : ""}`,
    kind: "service",
    name: resource,
    portName: null,
    port,
    protocol,
    scheme: protocol,
    address: null,
    source: null,
  };
}

function isSame(a: DeclaredPort, b: DeclaredPort): boolean {
  return (
    a.portName === b.portName &&
    inCapitals(a.name) === inCapitals(b.name) &&
    a.port === b.port &&
    a.protocol === b.protocol
  );
}

function named({ resource, source }: DeclaredPort): string {
  return source === null ? `'${resource}'` : `'${resource}' (${source.file}:${source.line})`;
}
