import { composeOf } from "./compose.js";
import type { Container, Patience, PublishedPort } from "./container.js";
import { jobLabels } from "./job-labels.js";

/** Where a listing came from, and what decides whether its ports are this machine's. */
export interface ListingSource {
  kind: Container["kind"];
  engine: string;
  /** All addresses of this network namespace, looked up for the first container. */
  localAddresses: () => ReadonlySet<string>;
  patience: Patience;
}

/**
 * The containers of a `/containers/json` answer; null when it is no list. An entry without a proper id is left out, any
 * other part that is not as it should be is null. (Docker Engine API, `ContainerList`; podman answers alike, with `Ports`
 * without `IP` for every address and `Networks` null for the host's network.)
 */
export function readListing(json: unknown, source: ListingSource): Container[] | null {
  if (!Array.isArray(json)) return null;
  return json.flatMap((entry) => containerOf(recordOf(entry), source) ?? []);
}

function containerOf(entry: Fields, source: ListingSource): Container | null {
  const id = textOf(entry["Id"]);
  if (id === null || !/^[0-9a-f]{12,64}$/.test(id)) return null;
  const labels = recordOf(entry["Labels"]);
  return {
    id,
    name: nameOf(entry["Names"]) ?? id.slice(0, 12),
    image: textOf(entry["Image"]),
    created_at: timeOf(entry["Created"]),
    kind: source.kind,
    engine: source.engine,
    published: listOf(entry["Ports"]).flatMap((port) => publishedPort(recordOf(port)) ?? []),
    network_mode: textOf(recordOf(entry["HostConfig"])["NetworkMode"]),
    on_this_host: gatewaysOf(entry).some((gateway) => source.localAddresses().has(gateway)),
    compose: composeOf(labels),
    labels: jobLabels(labels),
    pid: null,
    patience: source.patience,
  };
}

/** The engines' own rule for names; links of other containers (`/other/alias`) do not match it. */
function nameOf(names: unknown): string | null {
  for (const name of listOf(names)) {
    const match = typeof name === "string" && /^\/?([a-zA-Z0-9][a-zA-Z0-9_.-]{0,254})$/.exec(name);
    if (match) return match[1] ?? null;
  }
  return null;
}

function timeOf(seconds: unknown): string | null {
  if (typeof seconds !== "number" || !(seconds > 0 && seconds < 1e11)) return null;
  return new Date(seconds * 1000).toISOString();
}

function publishedPort(port: Fields): PublishedPort | null {
  const { PublicPort: hostPort, PrivatePort: containerPort, Type: protocol, IP: address } = port;
  if (!isPort(hostPort) || !isPort(containerPort)) return null;
  if (protocol !== "tcp" && protocol !== "udp") return null;
  return {
    address: textOf(address) || "0.0.0.0",
    port: hostPort,
    protocol,
    container_port: containerPort,
  };
}

function isPort(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536;
}

function gatewaysOf(entry: Fields): string[] {
  const networks = recordOf(recordOf(entry["NetworkSettings"])["Networks"]);
  return Object.values(networks).flatMap((network) => {
    const { Gateway, IPv6Gateway } = recordOf(network);
    return [textOf(Gateway), textOf(IPv6Gateway)].filter((gateway) => gateway !== null);
  });
}

type Fields = Readonly<Record<string, unknown>>;

export function recordOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty text of reasonable length. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value.slice(0, 512) : null;
}
