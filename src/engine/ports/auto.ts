import { createConnection, createServer, type Server, type Socket } from "node:net";
import type { Protocol } from "../config/declared-port.js";
import { DevrigError, errorCode } from "../errors.js";
import type { System } from "../system.js";
import { probe } from "./probe.js";

/** An inclusive range of ports. */
export interface AutoRange {
  first: number;
  last: number;
}

const TRIES = 100;
/** How long the connection to ourselves may take. ms. */
const PARK_PATIENCE = 1_000;
const DEFAULT_RANGE: AutoRange = { first: 20_000, last: 29_999 };

/**
 * `DEVRIG_AUTO_RANGE`: `20000-29999`, or `0` (a null range) for "bind port 0". `byDefault` where nobody said so: then the
 * ephemeral range is to be left out, while a range that somebody names is taken as it is.
 * @throws DevrigError `auto_range_invalid`
 */
export function autoRange(text: string | undefined): {
  range: AutoRange | null;
  byDefault: boolean;
} {
  if (text === undefined || text.trim() === "") return { range: DEFAULT_RANGE, byDefault: true };
  if (text.trim() === "0") return { range: null, byDefault: false };
  const found = /^\s*(\d{1,5})\s*-\s*(\d{1,5})\s*$/.exec(text);
  const first = Number(found?.[1]);
  const last = Number(found?.[2]);
  if (found !== null && first >= 1 && first <= last && last <= 65_535)
    return { range: { first, last }, byDefault: false };
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
  protocol: Protocol,
  seed: string,
  avoid: (port: number) => boolean,
): Promise<number> {
  const size = range.last - range.first + 1;
  const start = hash(seed) % size;
  for (let step = 0; step < size; step += 1) {
    const port = range.first + ((start + step) % size);
    if (avoid(port)) continue;
    if ((await probe(system, port, protocol)).state === "free") return port;
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
 * UDP knows no TIME_WAIT.
 * @throws DevrigError `no_free_port` when the system offers claimed ports only
 */
export async function portOfSystem(
  protocol: Protocol,
  avoid: (port: number) => boolean,
  park: boolean,
): Promise<number> {
  const open = protocol === "tcp" ? listenOn : bindOn;
  const refused: Bound[] = [];
  try {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const bound = await open(0);
      if (avoid(bound.port)) {
        // Kept open, so that the next bind gets another one.
        refused.push(bound);
        continue;
      }
      if (park) await bound.park();
      await bound.close();
      return bound.port;
    }
  } finally {
    for (const bound of refused) await bound.close();
  }
  throw new DevrigError("machine", "no_free_port", "the system offers no port that is not claimed");
}

/** Parks this very TCP port, see `portOfSystem`. False where it is not free any more. */
export async function reservePort(port: number): Promise<boolean> {
  let bound: Bound;
  try {
    bound = await listenOn(port);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false; // Somebody took it since the probe, or this user may not bind it.
  }
  await bound.park();
  await bound.close();
  return true;
}

interface Bound {
  port: number;
  park(): Promise<void>;
  close(): Promise<void>;
}

function listenOn(port: number): Promise<Bound> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, exclusive: true }, () => {
      const bound = portOf(server);
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ port: bound, park: () => parkPort(server, bound), close });
    });
  });
}

async function bindOn(port: number): Promise<Bound> {
  const { createSocket } = await import("node:dgram");
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.once("error", reject);
    socket.bind({ port, exclusive: true }, () => {
      const close = () => new Promise<void>((done) => socket.close(() => done()));
      resolve({ port: socket.address().port, park: async () => {}, close });
    });
  });
}

/**
 * The side that closes first goes to TIME_WAIT (RFC 9293, 3.6): the server's side, which holds the port. Without a loopback
 * to connect by (a bare network namespace) the port stays unparked: it is a courtesy, no promise.
 */
function parkPort(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => {
    const accepted = new Set<Socket>();
    server.on("connection", (socket) => {
      accepted.add(socket);
      socket.on("error", () => {}); // A reset: then there is no TIME_WAIT, and nothing to mend.
      socket.end();
    });
    const client = createConnection({ port, host: "127.0.0.1" });
    client.setTimeout(PARK_PATIENCE, () => client.destroy());
    client.once("error", () => {}); // `close` follows.
    client.once("close", () => {
      for (const socket of accepted) socket.destroy(); // Strangers that came meanwhile would keep the server open.
      resolve();
    });
    client.resume();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("not a TCP server");
  return address.port;
}

/** FNV-1a, 32 bits: only to spread projects over the range. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
