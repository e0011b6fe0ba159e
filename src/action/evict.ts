import {
  type Ended,
  endOrphans,
  forLog,
  isCollision,
  type Kept,
  type PreflightRequest,
  preflight,
  type System,
  type WantedPort,
} from "../engine/index.js";
import type { Toolkit } from "./toolkit.js";
import { commandName, portList } from "./words.js";

/** What became of the leftovers on the wanted ports. */
export interface Eviction {
  ended: Ended[];
  /** Leftovers that live on, with the reason. */
  kept: Kept[];
}

/**
 * Ends the leftovers of this runner's earlier, finished jobs on the wanted ports, and says so. Other owners are left alone; of
 * those that are not proven to be leftovers the verdict tells afterwards.
 */
export async function evictOrphans(
  core: Pick<Toolkit, "info">,
  system: System,
  request: PreflightRequest,
): Promise<Eviction> {
  const { onWait: _onWait, ...now } = { ...request, wait: 0 };
  const { ports } = await preflight(system, now);
  const wanted = ports.flatMap((port): WantedPort[] => {
    const { owner, others, port: number, protocol } = port;
    const orphaned = [owner, ...others].some((it) => it?.job?.verdict === "orphan");
    return isCollision(port) && orphaned && number !== null ? [{ port: number, protocol }] : [];
  });
  if (wanted.length === 0) return { ended: [], kept: [] };
  const { ended, kept } = await endOrphans(system, {
    ports: wanted,
    detail: request.detail,
    action: true,
  });
  for (const line of evictionLines({ ended, kept })) core.info(line);
  return { ended, kept };
}

function evictionLines({ ended, kept }: Eviction): string[] {
  return [
    ...ended.map((it) => forLog(`Ended ${leftoverText(it)}: ${it.reason}`, 500)),
    ...kept.map((it) => forLog(`Not ended: ${leftoverText(it)}: ${it.reason}`, 500)),
  ];
}

/** `node server.js (pid 7) on port 3000`. Holds foreign text. */
function leftoverText({ owner, ports }: Ended | Kept): string {
  return `${commandName(owner)} on ${portList(ports)}`;
}
