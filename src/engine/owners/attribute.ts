import type { System } from "../system.js";
import { readProcessText } from "./ancestors.js";
import {
  type Asking,
  type Attributed,
  attributeHolder,
  type Knowledge,
  plainHolder,
} from "./attribute-holder.js";
import { isProxy } from "./containers/proxy.js";
import { isInTheWay } from "./endpoint.js";
import type { Holder, PortHolders } from "./find.js";
import type { PortOwners, WantedPort } from "./owner.js";
import { userNames } from "./users.js";

/** The owners of a port, and whether all of them are of the instance that asks. */
export interface AttributedPort extends PortOwners {
  own: boolean;
}

/** Turns holders into the owners of a report: names, times and commands that may be told, and whom they belong to. */
export async function attribute(
  system: System,
  ports: readonly PortHolders[],
  knowledge: Knowledge,
): Promise<AttributedPort[]> {
  const users = await userNames(system, usersOf(ports));
  const asking: Asking = {
    ...knowledge,
    jobs: new Map(),
    processJobs: new Map(),
    environments: new Map(),
    marked: new Map(),
    plain: new Map(),
    cgroups: new Map(),
    commands: new Map(),
    ownCgroup: system.platform === "linux" ? readProcessText(system, "self", "cgroup") : null,
    silent: new Set(),
  };
  const attributed: AttributedPort[] = [];
  // Without waiting where the only holder is known: a turn for each of a hundred ports takes longer than all the rest of it.
  for (const held of ports) {
    attributed.push(solePort(held, asking) ?? (await attributePort(system, held, asking, users)));
  }
  return attributed;
}

function usersOf(ports: readonly PortHolders[]): Set<number> {
  const uids = new Set<number>();
  for (const { holders } of ports) {
    for (const { uid } of holders) if (uid !== null) uids.add(uid);
  }
  return uids;
}

/** The port of one holder who is known already; null of any other. */
function solePort(
  { port, protocol, holders, hidden }: PortHolders,
  asking: Asking,
): AttributedPort | null {
  const sole = holders.length === 1 ? plainHolder(holders[0] as Holder, asking) : null;
  if (sole === null) return null;
  return { port, protocol, owner: sole.owner, others: [], owner_hidden: hidden, own: sole.own };
}

async function attributePort(
  system: System,
  { port, protocol, holders, hidden }: PortHolders,
  asking: Asking,
  users: ReadonlyMap<number, string>,
): Promise<AttributedPort> {
  const wanted = { port, protocol };
  const all = inTheWayFirst(await attributeAll(system, holders, wanted, asking, users));
  return {
    ...wanted,
    owner: all[0]?.owner ?? null,
    others: all.slice(1).map((it) => it.owner),
    owner_hidden: hidden,
    own: all.length > 0 && all.every((it) => it.own),
  };
}

async function attributeAll(
  system: System,
  holders: readonly Holder[],
  wanted: WantedPort,
  asking: Asking,
  users: ReadonlyMap<number, string>,
): Promise<Attributed[]> {
  const all: Attributed[] = [];
  for (const holder of holders) {
    if (isTold(holder, all)) continue;
    const found =
      plainHolder(holder, asking) ?? (await attributeHolder(system, holder, wanted, asking, users));
    if (!isSecondProxy(holder, found, all)) all.push(found);
  }
  return all;
}

/** A container that publishes the port is told already where a process stands for it. */
function isTold({ container }: Holder, all: readonly Attributed[]): boolean {
  return container !== undefined && all.some(({ owner }) => owner.container?.id === container.id);
}

/** A container has a proxy for each address family, and an engine may keep the socket that it handed to one: one owner. */
function isSecondProxy(
  { details }: Holder,
  { owner }: Attributed,
  all: readonly Attributed[],
): boolean {
  const { container, addresses } = owner;
  if (container === null || !isProxy(details?.argv ?? [])) return false;
  const first = all.find((it) => it.owner.container?.id === container.id)?.owner;
  first?.addresses.push(...addresses.filter((address) => !first.addresses.includes(address)));
  return first !== undefined;
}

function inTheWayFirst(all: Attributed[]): Attributed[] {
  if (all.length < 2) return all;
  const aside = ({ owner }: Attributed): number => (owner.addresses.some(isInTheWay) ? 0 : 1);
  return all.toSorted((a, b) => aside(a) - aside(b));
}
