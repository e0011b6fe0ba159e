import { attribute } from "./owners/attribute.js";
import { findHolders } from "./owners/find.js";
import type { CommandDetail, PortOwners, WantedPort } from "./owners/owner.js";
import type { System } from "./system.js";

/**
 * Who has these ports open, of whatever program; every listener of the machine where `wanted` is null. A port without an owner
 * stands in the answer with `owner: null`.
 */
export async function whoOwns(
  system: System,
  wanted: readonly WantedPort[] | null,
  detail: CommandDetail,
): Promise<PortOwners[]> {
  const found = await attribute(system, await findHolders(system, wanted), detail);
  if (wanted === null) return found;
  return wanted.map(
    ({ port, protocol }) =>
      found.find((it) => it.port === port && it.protocol === protocol) ?? {
        port,
        protocol,
        owner: null,
        others: [],
        owner_hidden: null,
      },
  );
}
