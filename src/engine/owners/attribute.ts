import { escapeControls } from "../foreign-text.js";
import { describeCommand } from "../redact.js";
import type { System } from "../system.js";
import type { Holder, PortHolders } from "./find.js";
import type { CommandDetail, Owner, PortOwners } from "./owner.js";
import { userNames } from "./users.js";

/** Turns holders into the owners of a report: names, times and commands that may be told. */
export async function attribute(
  system: System,
  ports: readonly PortHolders[],
  detail: CommandDetail,
): Promise<PortOwners[]> {
  const uids = ports.flatMap((port) => port.holders.flatMap((holder) => holder.uid ?? []));
  const users = await userNames(system, uids);
  return ports.map(({ port, protocol, holders, hidden }) => {
    const [owner, ...others] = holders.map((holder) => ownerOf(holder, users, detail));
    return { port, protocol, owner: owner ?? null, others, owner_hidden: hidden };
  });
}

function ownerOf(holder: Holder, users: ReadonlyMap<number, string>, detail: CommandDetail): Owner {
  const { pid, uid, addresses, details } = holder;
  const user = uid === null ? undefined : users.get(uid);
  const startedAt = details?.startedAt ?? null;
  return {
    pid,
    command: details?.argv ? describeCommand(details.argv, detail) : null,
    user: user === undefined ? null : escapeControls(user),
    uid,
    started_at: startedAt === null ? null : new Date(startedAt).toISOString(),
    addresses,
    cwd: details?.cwd && detail !== "names" ? escapeControls(details.cwd) : null,
    instance: null,
    container: null,
    job: null,
  };
}
