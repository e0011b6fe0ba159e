import type { Protocol } from "../config/declared-port.js";
import type { Diagnostic, SourcePosition } from "../errors.js";
import type { System } from "../system.js";
import { isBlockedByBrowsers } from "./browser-blocked.js";
import { type NetworkLimit, networkLimit } from "./container-network.js";
import {
  ephemeralRange,
  firstUnprivilegedPort,
  privileged,
  reservedRanges,
} from "./kernel-limits.js";
import { EXCLUDED_RANGES_HINT, isWithin, type PortRange } from "./port-range.js";

/** A port of the report; `port` is null while an auto port is not chosen. A `DeclaredPort` is one. */
export interface WarnedPort {
  readonly resource: string;
  readonly port: number | null;
  readonly protocol: Protocol;
  readonly source: SourcePosition | null;
  /** `http`, `https`, `tcp`, `udp`; a port without it may be anything. */
  readonly scheme?: string;
}

type FixedPort = WarnedPort & { readonly port: number };

/**
 * What will hurt later about the fixed ports, though nothing may be wrong today. On Linux that costs one small file, two for
 * a port below 1024, and no child process.
 * @param root where the file system begins, for tests
 */
export async function portWarnings(
  system: System,
  ports: readonly WarnedPort[],
  root = "",
): Promise<Diagnostic[]> {
  const fixed = ports.filter((it): it is FixedPort => it.port !== null);
  if (fixed.length === 0) return [];
  const facts = await factsFor(system, fixed);
  const warnings: Diagnostic[] = [];
  const rules = RULES.filter((rule) => rule.applies(facts));
  for (const port of fixed) {
    for (const { code, say } of rules) {
      const message = say(port, facts);
      if (message !== null) warnings.push(diagnostic(code, message, port));
    }
  }
  const limit = networkLimit(system, root);
  if (limit !== null) warnings.push(networkWarning(limit));
  return warnings;
}

/** What the rules know of the machine. */
interface Facts {
  platform: NodeJS.Platform;
  ephemeral: PortRange | null;
  /** Is one of the ports in there? */
  inEphemeral: boolean;
  reserved: readonly PortRange[];
  unprivileged: number;
  /** Who may bind the ports below. */
  privileged: string;
  excluded: Readonly<Record<Protocol, readonly PortRange[]>>;
}

async function factsFor(system: System, ports: readonly FixedPort[]): Promise<Facts> {
  const ephemeral = await ephemeralRange(system);
  const inRange = ports.some((it) => ephemeral !== null && isWithin(it.port, ephemeral));
  // The limit is 1024 unless somebody moved it, which hardly anybody moves up.
  const low = ports.some((it) => it.port < 1024);
  return {
    platform: system.platform,
    ephemeral,
    inEphemeral: inRange,
    reserved: inRange ? reservedRanges(system) : [],
    unprivileged: low ? firstUnprivilegedPort(system) : 0,
    privileged: privileged(system),
    excluded: system.platform === "win32" ? await excludedFor(system, ports) : NOTHING_EXCLUDED,
  };
}

const NOTHING_EXCLUDED: Facts["excluded"] = { tcp: [], udp: [] };

async function excludedFor(
  system: System,
  ports: readonly FixedPort[],
): Promise<Facts["excluded"]> {
  const { excludedRanges } = await import("./windows-ranges.js");
  const excluded = async (protocol: Protocol) =>
    ports.some((it) => it.protocol === protocol) ? excludedRanges(system, protocol) : [];
  const [tcp, udp] = await Promise.all([excluded("tcp"), excluded("udp")]);
  return { tcp, udp };
}

interface Rule {
  code: string;
  /** Can there be such a port on this machine? */
  applies: (facts: Facts) => boolean;
  /** The words of the warning, null where the port is not one. */
  say: (port: FixedPort, facts: Facts) => string | null;
}

const RULES: readonly Rule[] = [
  {
    code: "excluded_port",
    applies: ({ platform }) => platform === "win32",
    say: ({ port, resource, protocol }, { excluded }) => {
      const range = excluded[protocol].find((it) => isWithin(port, it));
      if (range === undefined) return null;
      return `${subject(port, resource)} lies in ${span(range)}, which Windows keeps for itself: ${EXCLUDED_RANGES_HINT.replace("tcp", protocol)}`;
    },
  },
  {
    code: "ephemeral_port",
    applies: ({ inEphemeral }) => inEphemeral,
    say: ({ port, resource }, { ephemeral, reserved }) =>
      ephemeral === null ||
      !isWithin(port, ephemeral) ||
      reserved.some((range) => isWithin(port, range))
        ? null
        : `${subject(port, resource)} lies in ${span(ephemeral)}, from which the system takes ports for outgoing connections: now and then one of them will have it`,
  },
  {
    code: "privileged_port",
    applies: ({ unprivileged }) => unprivileged > 0,
    say: ({ port, resource }, { unprivileged, privileged }) =>
      port < unprivileged
        ? `${subject(port, resource)} is below ${unprivileged}: to bind it takes ${privileged}`
        : null,
  },
  {
    code: "browser_blocked_port",
    applies: () => true,
    say: ({ port, resource, scheme, protocol }) =>
      protocol === "tcp" && (scheme === "http" || scheme === "https") && isBlockedByBrowsers(port)
        ? `${subject(port, resource)} is one that browsers refuse to open (ERR_UNSAFE_PORT)`
        : null,
  },
  {
    code: "airplay_port",
    applies: ({ platform }) => platform === "darwin",
    say: ({ port, resource, protocol }) =>
      protocol === "tcp" && (port === 5000 || port === 7000)
        ? `${subject(port, resource)} is taken by AirPlay Receiver on a Mac that has it switched on (System Settings, General, AirDrop & Handoff)`
        : null,
  },
];

function subject(port: number, resource: string): string {
  return resource === String(port) ? `port ${port}` : `port ${port} of '${resource}'`;
}

function span({ first, last }: PortRange): string {
  return `${first}-${last}`;
}

function diagnostic(code: string, message: string, port: FixedPort): Diagnostic {
  return {
    code,
    message,
    resource: port.resource,
    source: port.source,
  };
}

const NETWORKS: Readonly<Record<NetworkLimit, string>> = {
  container:
    "this is a container with a network of its own: what listens on the host cannot be seen from here",
  namespace:
    "this runs in a network of its own: what listens in the machine's cannot be seen from here",
};

function networkWarning(limit: NetworkLimit): Diagnostic {
  return {
    code: "container_network",
    message: NETWORKS[limit],
    resource: null,
    source: null,
  };
}
