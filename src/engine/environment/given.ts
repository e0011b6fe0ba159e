import { portVariables } from "../config/variables.js";
import { isNamed, type PortRequest } from "../ports/request.js";

/**
 * `DEVRIG_NAME_PORT`, `_HOST` and `_URL` of ports given by hand, as a resource of the config gives them. One without a name gives
 * none: who would ask for it knows its number.
 */
export function givenVariables(ports: readonly PortRequest[]): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { resource, port, protocol } of ports.filter(isNamed)) {
    const names = portVariables({ name: resource, portName: null });
    const scheme = protocol === "udp" ? "udp" : "http";
    variables[names.host] = "localhost";
    variables[names.port] = String(port);
    if (names.url !== null) variables[names.url] = `${scheme}://localhost:${port}`;
  }
  return variables;
}
