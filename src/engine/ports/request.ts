import type { Protocol } from "../config/declared-port.js";
import { DevrigError } from "../errors.js";
import { portText } from "../text/port-text.js";

/** A port asked for by hand, beside or without a config file. */
export interface PortRequest {
  /** The name given, else the port as it was written. */
  resource: string;
  port: number;
  protocol: Protocol;
}

const FORM = /^(?:([^=\s]+)=)?(\d{1,10})(?:\/(tcp|udp))?$/;

/** Was a name given? Without one the resource is called by its port. */
export function isNamed(request: PortRequest): boolean {
  return request.resource !== portText(request);
}

/** `3000`, the usual way to write one, which needs no pattern; null for everything else. */
function plainPort(text: string): PortRequest | null {
  const port = Number(text);
  const isPlain = Number.isInteger(port) && port >= 1 && port <= 65_535 && String(port) === text;
  return isPlain ? { resource: text, port, protocol: "tcp" } : null;
}

/**
 * `3000`, `db=5432`, `dns=53/udp`.
 * @throws DevrigError `port_invalid`
 */
export function parsePortRequest(text: string): PortRequest {
  return plainPort(text) ?? parseForm(text.trim(), "write 3000, db=5432 or dns=53/udp");
}

/**
 * A port without a name: `3000`, `53/udp`.
 * @throws DevrigError `port_invalid`
 */
export function parsePort(text: string): PortRequest {
  const hint = "write 3000 or 53/udp";
  if (text.includes("=")) throw notAPort(text, hint);
  return plainPort(text) ?? parseForm(text.trim(), hint);
}

function parseForm(text: string, hint: string): PortRequest {
  const found = FORM.exec(text);
  if (found === null) throw notAPort(text, hint);
  const [, name, digits, protocol = "tcp"] = found;
  const port = Number(digits);
  if (port < 1 || port > 65_535) {
    throw new DevrigError("user", "port_invalid", `port ${digits} is out of range`, {
      hint: "ports go from 1 to 65535",
    });
  }
  const resource = name ?? portText({ port, protocol });
  return { resource, port, protocol: protocol as Protocol };
}

function notAPort(text: string, hint: string): DevrigError {
  return new DevrigError("user", "port_invalid", `"${text}" is not a port`, { hint });
}
