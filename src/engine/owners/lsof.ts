import type { System } from "../system.js";
import { LSOF_FIELDS, type LsofRow, parseLsof } from "./darwin/lsof-output.js";
import { parseDarwinNetstat } from "./darwin/netstat.js";
import { describeByPs } from "./darwin/ps.js";
import type { OwnerHidden, WantedPort } from "./owner.js";
import type { HeldSocket, OwnerSource } from "./source.js";
import { blocking, unavailable, unseenSockets, withoutSocket } from "./unseen.js";

const TIMEOUT = 10_000;
/** lsof(8): "multiple addresses (up to a limit of 100)"; every port counts as one, more is an error. */
const MOST_PORTS = 100;
const HINT = "install lsof, or name the ports you ask about";

/**
 * macOS and every other Unix without Linux' `/proc`: sockets and their processes from one call of lsof for all ports. Without
 * root lsof shows our own processes only; on macOS `netstat -anv` knows the others' pids.
 */
export const lsof: OwnerSource = {
  async sockets(system, wanted) {
    if (wanted?.length === 0) return [];
    const shown = await rowsByLsof(system, wanted);
    const sockets = blocking(mergeRows(shown.rows), wanted);
    const known = await addOthers(system, wanted, sockets, shown.failure);
    if (wanted === null) return known;
    const missing = withoutSocket(wanted, known);
    return [...known, ...(await unseenSockets(system, missing, reason(system, shown.failure)))];
  },

  describe: describeByPs,
};

/** What a tool showed, and the words for its failure. */
interface Shown {
  rows: LsofRow[];
  failure: string | null;
}

async function rowsByLsof(system: System, wanted: readonly WantedPort[] | null): Promise<Shown> {
  const args = ["-nP", "-w", ...selection(wanted), `-F${LSOF_FIELDS}`];
  const { code, stdout, stderr, error } = await system.run("lsof", args, { timeout: TIMEOUT });
  if (code === null) return { rows: [], failure: `lsof could not be run (${error})` };
  // It ends with 1 for "found nothing" and for any error; -w keeps mere warnings quiet.
  const failed = code !== 0 && stdout === "" && stderr.trim() !== "";
  return { rows: parseLsof(stdout), failure: failed ? `lsof failed with exit code ${code}` : null };
}

/** All states: a port without a listener may be the source of a connection. */
function selection(wanted: readonly WantedPort[] | null): string[] {
  if (wanted === null || wanted.length > MOST_PORTS) return ["-iTCP", "-iUDP"];
  return (["tcp", "udp"] as const).flatMap((protocol) => {
    const ports = wanted.filter((it) => it.protocol === protocol).map((it) => it.port);
    return ports.length === 0 ? [] : [`-i${protocol.toUpperCase()}:${ports.join(",")}`];
  });
}

/** One socket for what several processes have open. */
function mergeRows(rows: readonly LsofRow[]): HeldSocket[] {
  const sockets = new Map<string, HeldSocket & { pids: number[] }>();
  for (const { pid, uid, ...row } of rows) {
    const key = `${row.protocol} ${row.address} ${row.port} ${row.state}`;
    const socket = sockets.get(key) ?? { ...row, uid, pids: [], hidden: null };
    if (pid > 0 && !socket.pids.includes(pid)) socket.pids.push(pid);
    sockets.set(key, socket);
  }
  return [...sockets.values()];
}

/**
 * Adds what lsof may not see: on macOS the sockets of other users' processes. A connection of ours that such a process has taken and
 * handed to us (a login by ssh) is no answer yet: whoever listens there is.
 */
async function addOthers(
  system: System,
  wanted: readonly WantedPort[] | null,
  sockets: HeldSocket[],
  failure: string | null,
): Promise<HeldSocket[]> {
  const complete = failure === null && system.user?.uid === 0;
  const listeners = sockets.filter(({ state }) => state === "listening");
  const found = wanted !== null && withoutSocket(wanted, listeners).length === 0;
  if (complete || found) return sockets;
  const others = system.platform === "darwin" ? await rowsByNetstat(system) : null;
  if (others === null && failure !== null && wanted === null) throw unavailable(failure, HINT);
  const theirs = withoutSocket(mergeRows(others ?? []), listeners);
  const hidden = reason(system, failure);
  return blocking([...sockets, ...theirs.map((it) => named(it, hidden))], wanted);
}

async function rowsByNetstat(system: System): Promise<LsofRow[] | null> {
  // Without -l a long IPv6 address is cut to sixteen characters.
  const { code, stdout } = await system.run("netstat", ["-anlv"], { timeout: TIMEOUT });
  return code === 0 ? parseDarwinNetstat(stdout) : null;
}

function named(socket: HeldSocket, hidden: OwnerHidden): HeldSocket {
  return socket.pids.length > 0 ? socket : { ...socket, hidden };
}

function reason(system: System, failure: string | null): OwnerHidden {
  if (failure !== null) return { code: "other_user", message: `${failure}: nobody can be named` };
  return system.user?.uid === 0
    ? { code: "bound_not_listening", message: "busy, but lsof shows no process that has it open" }
    : { code: "other_user", message: "lsof shows only this user's processes; root can name it" };
}
