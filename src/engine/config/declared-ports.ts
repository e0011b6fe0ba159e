import type { SourcePosition } from "../errors.js";
import { hostPorts, parseClusterPort, parsePort } from "./port-spec.js";
import type { KeyPath, Locator } from "./positions.js";
import type { ConfigData } from "./schema.js";

export type Protocol = "tcp" | "udp";

export type ResourceKind =
  | "service"
  | "docker"
  | "dashboard"
  | "otel"
  | "cluster"
  | "addon"
  | "compose";

/** A port that a project wants. */
export interface DeclaredPort {
  /** The contract's name: `web`, `docker:db:smtp`, `compose:db:5432`. */
  readonly resource: string;
  readonly kind: ResourceKind;
  /** The table's name without prefix: `db`; `dashboard`, `otel-grpc`, `otel-http`, `cluster` for those. */
  readonly name: string;
  /** What tells several ports of one table apart: `smtp`, or the host port of a compose service, cluster or addon. */
  readonly portName: string | null;
  /** null = `"auto"`. */
  readonly port: number | null;
  /** The transport. */
  readonly protocol: Protocol;
  /** What is spoken on it, as the config says; `http` where it says nothing about a service. */
  readonly scheme: "http" | "https" | "tcp" | "udp";
  /** The only address it is published on, null = all. */
  readonly address: string | null;
  /** Where the value stands. A getter: the text is scanned at the first look. */
  readonly source: SourcePosition | null;
}

/** A declared port without its place. */
export type PortFacts = Omit<DeclaredPort, "source">;

/** No project has so many; a range by mistake may have. */
export const MOST_PORTS = 5000;

/** All ports of a `devrig.toml` but those of its Compose file, in the order of the contract's table, up to MOST_PORTS. */
export function portsOf(data: Partial<ConfigData>, locate: Locator): DeclaredPort[] {
  const found: DeclaredPort[] = [];
  const add = (facts: PortFacts, path: KeyPath) => {
    const room = found.length < MOST_PORTS;
    if (room) found.push(withSource(facts, () => locate(path)));
    return room;
  };
  addServices(data, add);
  addDocker(data, add);
  addDashboard(data, add);
  addCluster(data, add);
  addAddons(data, add);
  return found;
}

/** The port with a `source` that is worked out when somebody asks. */
export function withSource(facts: PortFacts, source: () => SourcePosition | null): DeclaredPort {
  return Object.defineProperty({ ...facts, source: null }, "source", {
    enumerable: true,
    get: source,
  });
}

/** Returns false where there is no room for more. */
type Add = (facts: PortFacts, path: KeyPath) => boolean;

function addServices({ services = {} }: Partial<ConfigData>, add: Add): void {
  for (const [name, { port, protocol: scheme = "http" }] of Object.entries(services)) {
    if (port === undefined) continue;
    add(
      {
        ...facts("service", name, null, port),
        resource: name,
        scheme,
        protocol: transport(scheme),
      },
      ["services", name, "port"],
    );
  }
}

function addDocker({ docker = {} }: Partial<ConfigData>, add: Add): void {
  for (const [name, { port, ports = {}, protocol: scheme = "tcp" }] of Object.entries(docker)) {
    const spoken = { scheme, protocol: transport(scheme) };
    if (port !== undefined)
      add({ ...facts("docker", name, null, port), ...spoken }, ["docker", name, "port"]);
    for (const [portName, value] of Object.entries(ports))
      add({ ...facts("docker", name, portName, value), ...spoken }, [
        "docker",
        name,
        "ports",
        portName,
      ]);
  }
}

/** Ports that the existing devrig opens unless told otherwise, as soon as `[dashboard]` stands. */
const DASHBOARD_PORT = 4000;
const OTEL_GRPC_PORT = 4317;
const OTEL_HTTP_PORT = 4318;

function addDashboard({ dashboard }: Partial<ConfigData>, add: Add): void {
  if (dashboard === undefined || dashboard.enabled === false) return;
  const { port = DASHBOARD_PORT, otel = {} } = dashboard;
  const { grpc_port: grpc = OTEL_GRPC_PORT, http_port: http = OTEL_HTTP_PORT } = otel;
  const named = (name: string) => ({ resource: name, name, scheme: "http" as const });
  add({ ...facts("dashboard", "dashboard", null, port), ...named("dashboard") }, [
    "dashboard",
    "port",
  ]);
  add({ ...facts("otel", "", null, grpc), ...named("otel-grpc") }, [
    "dashboard",
    "otel",
    "grpc_port",
  ]);
  add({ ...facts("otel", "", null, http), ...named("otel-http") }, [
    "dashboard",
    "otel",
    "http_port",
  ]);
}

function addCluster({ cluster }: Partial<ConfigData>, add: Add): void {
  for (const [index, spec] of (cluster?.ports ?? []).entries()) {
    const published = typeof spec === "string" ? parseClusterPort(spec) : "";
    if (typeof published === "string" || published.protocol === "sctp") continue;
    const { address, protocol } = published;
    const spoken = { address, protocol, scheme: protocol };
    for (const port of hostPorts(published)) {
      const named = { ...facts("cluster", "cluster", String(port), port), ...spoken };
      if (!add({ ...named, resource: `cluster:${port}` }, ["cluster", "ports", index])) return;
    }
  }
}

function addAddons({ cluster }: Partial<ConfigData>, add: Add): void {
  for (const [name, addon] of Object.entries(cluster?.addons ?? {})) {
    for (const local of Object.keys(addon.port_forward ?? {})) {
      const port = parsePort(local);
      if (port !== null)
        add(facts("addon", name, String(port), port), [
          "cluster",
          "addons",
          name,
          "port_forward",
          local,
        ]);
    }
  }
}

function facts(
  kind: ResourceKind,
  name: string,
  portName: string | null,
  port: number | "auto",
): PortFacts {
  return {
    resource: portName === null ? `${kind}:${name}` : `${kind}:${name}:${portName}`,
    kind,
    name,
    portName,
    port: port === "auto" ? null : port,
    protocol: "tcp",
    scheme: "tcp",
    address: null,
  };
}

function transport(scheme: DeclaredPort["scheme"]): Protocol {
  return scheme === "udp" ? "udp" : "tcp";
}
