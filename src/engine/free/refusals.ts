import { findContainerCommand } from "../owners/containers/find-command.js";
import { stopContainerCommand } from "../owners/containers/stop-command.js";
import { isProxy } from "../owners/containers.js";
import type { HiddenCode, Owner, PortOwners } from "../owners/owner.js";
import { listSocketsCommand } from "../owners/service-manager.js";
import type { System } from "../system.js";
import { portText } from "../text/port-text.js";
import { ownerName } from "../verdict.js";
import type { Facts } from "./plan.js";

/** Why the owners of a port are not ended. */
export interface Refusal {
  reason: string;
  /** May somebody else end it, root say? */
  denied: boolean;
  next: string | null;
}

/** Nothing that could be ended, and what to do instead. */
const NOBODY: Readonly<Partial<Record<HiddenCode, string>>> = {
  outgoing_connection:
    "nobody listens there: it is the port of a connection (outgoing, or left by a server), and free again when that ends; take another port",
  kernel: "no process has it open: the kernel itself holds it (NFS, a tunnel)",
  other_namespace:
    "the process lives in a pid namespace that is not visible from here; end it from in there",
  excluded_range: "the system has set its range aside, no process has it open; take another port",
};

/** The first reason not to touch this port; null where all of its owners may be ended. One that may not spares the others too. */
export function refusalOf(port: PortOwners, facts: Facts): Refusal | null {
  const { owner, others, owner_hidden: hidden } = port;
  const reason = nobodyIn(port);
  if (reason !== undefined) return { reason, denied: false, next: null };
  if (owner === null)
    return {
      reason: hidden?.message ?? "nobody is known",
      denied: hidden?.code === "other_user",
      next: sudo(port, facts, hidden?.code === "other_user"),
    };
  for (const one of [owner, ...others]) {
    const rule = RULES.find((it) => it.applies(one, facts));
    if (rule !== undefined) return { denied: false, ...rule.refuse(one, port, facts) };
  }
  return null;
}

function nobodyIn({ protocol, owner_hidden: hidden }: PortOwners): string | undefined {
  // What a connection is to TCP, a UDP server may have.
  if (protocol === "udp" && hidden?.code === "outgoing_connection") return hidden.message;
  return hidden === null ? undefined : NOBODY[hidden.code];
}

interface Rule {
  applies(owner: Owner, facts: Facts): boolean;
  refuse(
    owner: Owner,
    port: PortOwners,
    facts: Facts,
  ): Omit<Refusal, "denied"> & { denied?: boolean };
}

const RULES: readonly Rule[] = [
  {
    applies: ({ container }, { engines }) =>
      container !== null && engines?.containers.every((it) => it.id !== container.id) !== false,
    refuse: (owner, _, { system }) => ({
      reason: `${ownerName(owner)} can only be stopped by its engine, which does not answer this user`,
      denied: true,
      next: stopUnlisted(system, owner),
    }),
  },
  {
    applies: ({ container, pid }, { programs }) =>
      container === null && pid !== null && isProxy(programs.get(pid) ?? []),
    refuse: (owner, { port }, { system, programs }) => ({
      reason: `${ownerName(owner)} holds it for a container (or is an engine itself), and no engine that answers names which`,
      next: findContainerCommand(system, owner, programs.get(owner.pid ?? 0)?.[0] ?? "", port),
    }),
  },
  {
    applies: ({ pid }, facts) => pid === 1 || listSockets(pid, facts) !== null,
    refuse: (owner, _, facts) => {
      const next = listSockets(owner.pid, facts);
      const manager =
        facts.system.platform === "win32"
          ? "is Windows itself, which serves HTTP for other programs"
          : "holds the port for a unit, and all of its services would end with it";
      const reason =
        next === null ? "is the first process here: all others would end with it" : manager;
      return { reason: `${ownerName(owner)} ${reason}`, next };
    },
  },
  {
    applies: ({ pid }, { ours }) => pid !== null && ours.has(pid),
    refuse: (owner) => ({
      reason: `${ownerName(owner)} is this command itself, or stands above it (your shell, say)`,
      next: null,
    }),
  },
  {
    applies: (owner, facts) => isForeign(owner, facts),
    refuse: (owner, port, facts) => ({
      reason:
        owner.pid === null
          ? `its process belongs to another user, ${userOf(owner)}`
          : `${ownerName(owner)} belongs to ${userOf(owner)}`,
      denied: true,
      next: sudo(port, facts, true),
    }),
  },
  {
    applies: ({ container, pid }, { identities }) =>
      container === null && (pid === null || identities.get(pid) == null),
    refuse: (owner, port, facts) => {
      // To root of our user namespace it may be closed too.
      const isClosed =
        owner.pid === null && port.owner_hidden?.code === "other_user" && !isRoot(facts);
      return {
        reason: `${ownerName(owner)} is gone, or does not let itself be looked at`,
        denied: isClosed,
        next: sudo(port, facts, isClosed),
      };
    },
  },
];

function stopUnlisted(system: System, { container }: Owner): string | null {
  const sudo = system.user === null || system.user.uid === 0 ? "" : "sudo ";
  return container && stopContainerCommand(system, container, null, sudo);
}

function listSockets(pid: number | null, { system, programs }: Facts): string | null {
  return listSocketsCommand(system, pid, programs.get(pid ?? 0)?.[0] ?? "");
}

/** A container's processes bear any user's number; who may ask its engine may stop it. */
function isForeign({ container, uid }: Owner, { system: { user } }: Facts): boolean {
  return container === null && user !== null && user.uid !== 0 && uid !== null && uid !== user.uid;
}

function isRoot({ system: { user } }: Pick<Facts, "system">): boolean {
  return user === null || user.uid === 0;
}

function userOf({ user, uid }: Owner): string {
  return user === null ? `uid ${uid}` : `${user} (uid ${uid})`;
}

function sudo(port: PortOwners, { system }: Facts, helps: boolean): string | null {
  if (!helps || isRoot({ system })) return null;
  return `sudo devrig free ${portText(port)}`;
}
