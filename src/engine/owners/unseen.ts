import { DevrigError } from "../errors.js";
import { probe } from "../ports/probe.js";
import type { System } from "../system.js";
import type { OwnerHidden, WantedPort } from "./owner.js";
import type { HeldSocket } from "./source.js";

/**
 * Sockets for those of the ports that nothing shows and that are busy all the same, with the reason why nobody is named. A tool
 * that is missing, or sees our own processes only, never makes a port free.
 */
export async function unseenSockets(
  system: System,
  ports: readonly WantedPort[],
  hidden: OwnerHidden,
): Promise<HeldSocket[]> {
  const sockets: HeldSocket[] = [];
  for (const { port, protocol } of ports) {
    const { state, address } = await probe(system, port, protocol);
    if (state === "busy") {
      sockets.push(unknownHolder({ port, protocol }, address ?? "::", hidden));
    }
  }
  return sockets;
}

/** A socket, or what blocks a port like one, of which nobody is known. */
export function unknownHolder(
  wanted: WantedPort,
  address: string,
  hidden: OwnerHidden,
): HeldSocket {
  return { ...wanted, address, state: "listening", uid: null, pids: [], hidden };
}

/** Those of the wanted ports, or of other sockets, whose port no socket has. */
export function withoutSocket<Wanted extends WantedPort>(
  wanted: readonly Wanted[],
  sockets: readonly WantedPort[],
): Wanted[] {
  return wanted.filter(
    ({ port, protocol }) => !sockets.some((it) => it.port === port && it.protocol === protocol),
  );
}

/** The listeners of each port; what else blocks it where it has none. Without `wanted`, every listener. */
export function blocking<Socket extends Pick<HeldSocket, "port" | "protocol" | "state">>(
  sockets: readonly Socket[],
  wanted: readonly WantedPort[] | null,
): Socket[] {
  const listeners = sockets.filter((it) => it.state === "listening");
  if (wanted === null) return listeners;
  const quiet = withoutSocket(wanted, listeners);
  const has = (ports: readonly WantedPort[], { port, protocol }: Socket) =>
    ports.some((it) => it.port === port && it.protocol === protocol);
  return [
    ...listeners.filter((it) => has(wanted, it)),
    ...sockets.filter((it) => it.state !== "listening" && it.state !== "closing" && has(quiet, it)),
  ];
}

/** For who asks about all listeners of a machine that shows none of them. */
export function unavailable(failure: string, hint: string): DevrigError {
  const message = `the listeners cannot be told: ${failure}`;
  return new DevrigError("machine", "owners_unavailable", message, { hint });
}
