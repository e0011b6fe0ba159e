import type { DeclaredPort } from "../config/declared-port.js";
import { type SharedVariable, sharedVariables } from "../config/duplicates.js";
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
  refuse(sharedVariables(ports), named);
}

/**
 * The same for what an earlier step of the job has set aside: its later steps find one port under one name.
 * @throws DevrigError `port_name_taken`
 */
export function refuseClaimedNames(
  claims: readonly PortRequest[],
  declared: readonly DeclaredPort[],
  byHand: readonly PortRequest[],
): void {
  const earlier = claims
    .filter((claim) => isNamed(claim) && !declared.some((it) => it.resource === claim.resource))
    .map(asDeclared);
  const clashes = byHand
    .filter(isNamed)
    .map(asDeclared)
    .filter((port) => !earlier.some((it) => isSame(it, port)))
    .flatMap((port) => sharedVariables([...earlier, port]).filter((it) => it.port === port));
  refuse(clashes, ({ resource }) => `'${resource}', which this job has set aside before,`);
}

function refuse(
  clashes: readonly SharedVariable[],
  earlier: (first: DeclaredPort) => string,
): void {
  if (clashes.length === 0) return;
  const told = clashes.map(
    ({ variable, port, first }) =>
      `${named(port)} and ${earlier(first)} both give the environment variable ${variable}`,
  );
  throw new DevrigError("user", "port_name_taken", told.join("; "), {
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
