import type { System } from "../system.js";
import type { ListenRows } from "./linux/listen-rows.js";
import type { OwnerHidden, WantedPort } from "./owner.js";
import type { ProcessDetails, Stats } from "./process-details.js";
import type { SocketState } from "./socket-table.js";

/** A socket of a wanted port, with the processes that have it open. */
export interface HeldSocket extends WantedPort {
  /** `127.0.0.1`, `::`, … */
  address: string;
  state: SocketState;
  /** Who made the socket, null where the source does not tell. */
  uid: number | null;
  pids: readonly number[];
  /** Why `pids` is empty. */
  hidden: OwnerHidden | null;
  /** The control group in which the socket was made, where its process cannot be known. */
  cgroup?: string;
}

/** What is known before the search. */
export interface Ahead {
  /** Pids that may hold one of the ports. */
  hints?: readonly number[];
  /** What `readListenRows` reads, where somebody began that earlier. */
  rows?: ListenRows | null;
  /** Filled by the search for sockets, used again by `describe`. */
  stats?: Stats;
}

/** One platform's way from ports to processes. */
export interface OwnerSource {
  /**
   * The listeners of the wanted ports, or of all ports where `wanted` is null; for a wanted port without a listener the other
   * sockets that block it.
   */
  sockets(
    system: System,
    wanted: readonly WantedPort[] | null,
    ahead: Ahead,
  ): Promise<HeldSocket[]>;
  /** The details of these processes; one that is gone is left out. */
  describe(
    system: System,
    pids: readonly number[],
    stats: Stats,
  ): Promise<Map<number, ProcessDetails>>;
}
