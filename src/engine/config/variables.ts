import type { DeclaredPort } from "./declared-port.js";

/** The environment variables that tell other resources of this port: `DEVRIG_DB_PORT`, `_URL`, `_HOST`. */
export interface PortVariables {
  port: string;
  /** Named ports have none. */
  url: string | null;
  host: string;
}

/** Their names, as the contract builds them from the table's name without prefix. */
export function portVariables(port: Pick<DeclaredPort, "name" | "portName">): PortVariables {
  const prefix = `DEVRIG_${inCapitals(port.name)}`;
  const host = `${prefix}_HOST`;
  if (port.portName === null) return { port: `${prefix}_PORT`, url: `${prefix}_URL`, host };
  return { port: `${prefix}_PORT_${inCapitals(port.portName)}`, url: null, host };
}

/** A name as it stands in a variable: `my-db` as `MY_DB`. */
export function inCapitals(name: string): string {
  const capitals = name.toUpperCase();
  return isPlain(capitals) ? capitals : capitals.replace(/[^A-Z0-9]/gu, "_");
}

/** Most names are one word: then no pattern is made. */
function isPlain(capitals: string): boolean {
  for (let at = 0; at < capitals.length; at++) {
    const unit = capitals.charCodeAt(at);
    const isDigit = unit >= 48 && unit <= 57;
    if (!isDigit && (unit < 65 || unit > 90)) return false;
  }
  return true;
}
