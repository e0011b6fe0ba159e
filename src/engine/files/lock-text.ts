/**
 * `1;PID;START;BOOT;NAMESPACE;MACHINE;RANDOM`: who holds a lock, and never the same twice. Boot and machine are cut to eight hex
 * digits, and so much of what is random is left that all of it has at most 59 characters: ext4 and xfs keep such a link in its
 * inode, a longer one in a block of its own, which takes an update a quarter of a millisecond.
 */
import { identityOf, isPid, linuxHere, type ProcessRecord } from "../processes/identity.js";
import { machineHash } from "../processes/machine.js";
import { parseStart, startText } from "../processes/start-text.js";
import type { System } from "../system.js";

/** Of boot and machine: both come with a pid, a start time and a namespace that would have to be the same, too. */
const DIGITS = 8;
/** Of what is random, where the rest already tells this process from all others: 40 bits tell its own locks apart. */
const RANDOM_DIGITS = 10;

/** The text of a lock of this process. */
export async function lockText(system: System, random: string): Promise<string> {
  if (mine?.system !== system) mine = { system, ...(await myself(system)) };
  const { prefix, isKnown } = mine;
  return `${prefix};${isKnown ? random.slice(0, RANDOM_DIGITS) : random}`;
}

let mine: { system: System; prefix: string; isKnown: boolean } | null = null;

async function myself(system: System): Promise<{ prefix: string; isKnown: boolean }> {
  const identity = await identityOf(system, system.pid);
  const start = identity === null ? null : parseStart(identity);
  const { started, boot, namespace } = start ?? { started: "-", boot: "-", namespace: "-" };
  const machine = cut(machineHash(system));
  const text = startText({ started, boot: cut(boot), namespace, machine });
  return { prefix: `1;${system.pid};${text}`, isKnown: start !== null };
}

/** Who holds the lock that says so; null where no devrig made it. */
export function holderOf(system: System, text: string): ProcessRecord | null {
  const fields = text.split(";");
  const pid = Number(fields[1]);
  if (fields.length !== 7 || fields[0] !== "1" || !isPid(pid)) return null;
  const [started = "", boot = "", namespace = "", machine = ""] = fields.slice(2, 6);
  const ours = { boot: linuxHere(system)?.boot ?? "-", machine: machineHash(system) };
  return {
    pid,
    start: startText({
      started,
      boot: whole(boot, ours.boot),
      namespace,
      machine: whole(machine, ours.machine),
    }),
  };
}

function cut(name: string): string {
  return name.slice(0, DIGITS);
}

/** A name of ours again in full, or another's as it stands there. */
function whole(name: string, ours: string): string {
  return name === cut(ours) ? ours : name;
}
