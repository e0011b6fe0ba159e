import { LET_GO } from "../owners/linux/reason.js";
import type { PortOwners, WantedPort } from "../owners/owner.js";
import { allSockets } from "../owners/socket-table.js";
import type { System } from "../system.js";

/** A port that cannot be bound, and nothing shows by whom; with the reason. */
export function unseen(system: System, { port, protocol }: WantedPort): PortOwners {
  const owner_hidden = isLetGo(system, port, protocol)
    ? LET_GO
    : ({
        code: "bound_not_listening",
        message:
          "no socket table shows it: bound by a socket that does not listen, or held outside this system",
      } as const);
  return { port, protocol, owner: null, others: [], owner_hidden };
}

/** TIME_WAIT keeps a port from others only where the socket was made without SO_REUSEADDR, which no table tells (`inet_csk_bind_conflict`). */
function isLetGo(
  { platform, procRoot }: System,
  port: number,
  protocol: WantedPort["protocol"],
): boolean {
  if (platform !== "linux") return false;
  return allSockets(procRoot, protocol, new Set([port])).some(({ state }) => state === "closing");
}
