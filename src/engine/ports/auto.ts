import { createConnection, createServer, type Server } from "node:net";
import { DevrigError } from "../errors.js";
import type { System } from "../system.js";
import { probe } from "./probe.js";

/** An inclusive range of ports. */
export interface AutoRange {
  first: number;
  last: number;
}

const TRIES = 100;
const DEFAULT_RANGE: AutoRange = { first: 20_000, last: 29_999 };

/**
 * `DEVRIG_AUTO_RANGE`: `20000-29999`, or `0` (null) for "bind port 0".
 * @throws DevrigError `auto_range_invalid`
 */
export function autoRange(text: string | undefined): AutoRange | null {
  if (text === undefined || text === "") return DEFAULT_RANGE;
  if (text.trim() === "0") return null;
  const found = /^\s*(\d{1,5})\s*-\s*(\d{1,5})\s*$/.exec(text);
  const first = Number(found?.[1]);
  const last = Number(found?.[2]);
  if (found !== null && first >= 1 && first <= last && last <= 65_535) return { first, last };
  throw new DevrigError(
    "user",
    "auto_range_invalid",
    `DEVRIG_AUTO_RANGE="${text}" is no range of ports`,
    {
      hint: "write 20000-29999, or 0 to let the system choose",
    },
  );
}

/**
 * A free port of the range that is not in `avoid`, tried by a bind, from a start that `seed` decides: the same project gets the
 * same ports again, others begin elsewhere.
 * @throws DevrigError `no_free_port` when none is left
 */
export async function portOfRange(
  system: System,
  range: AutoRange,
  seed: string,
  avoid: (port: number) => boolean,
): Promise<number> {
  const size = range.last - range.first + 1;
  const start = hash(seed) % size;
  for (let step = 0; step < size; step += 1) {
    const port = range.first + ((start + step) % size);
    if (avoid(port)) continue;
    if ((await probe(system, port, "tcp")).state === "free") return port;
  }
  throw new DevrigError(
    "machine",
    "no_free_port",
    `no port of ${range.first}-${range.last} is free`,
    {
      hint: "set DEVRIG_AUTO_RANGE to another range",
    },
  );
}

/**
 * A port that the system chose and nobody claims. With `park` it is left in TIME_WAIT: for 60 s the kernel gives it to nobody
 * else, while a server that sets SO_REUSEADDR (Node and nearly all) can bind it at once. One that does not set it must wait.
 * @throws DevrigError `no_free_port` when the system offers claimed ports only
 */
export async function portOfSystem(
  avoid: (port: number) => boolean,
  park: boolean,
): Promise<number> {
  const refused: Server[] = [];
  try {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const server = await listenAnywhere();
      const port = portOf(server);
      if (avoid(port)) {
        // Kept open, so that the next bind gets another one.
        refused.push(server);
        continue;
      }
      if (park) await parkPort(server, port);
      await closed(server);
      return port;
    }
  } finally {
    for (const server of refused) await closed(server);
  }
  throw new DevrigError("machine", "no_free_port", "the system offers no port that is not claimed");
}

function listenAnywhere(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, exclusive: true }, () => resolve(server));
  });
}

/** The side that closes first goes to TIME_WAIT (RFC 9293, 3.6): the server's side, which holds the port. */
function parkPort(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("connection", (accepted) => accepted.end());
    const client = createConnection({ port, host: "127.0.0.1" });
    client.once("error", reject);
    client.once("end", () => client.end());
    client.once("close", () => resolve());
    client.resume();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("not a TCP server");
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** FNV-1a, 32 bits: only to spread projects over the range. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
