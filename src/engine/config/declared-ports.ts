import {
  type Add,
  type DeclaredPort,
  facts,
  MOST_PORTS,
  type PortFacts,
  type Protocol,
  type Table,
} from "./declared-port.js";
import type { KeyPath, Locator } from "./positions.js";
import type { ConfigData } from "./schema.js";

/** All ports of a `devrig.toml` but those of its Compose file, in the order of the contract's table, up to MOST_PORTS. */
export async function portsOf(data: Partial<ConfigData>, locate: Locator): Promise<DeclaredPort[]> {
  const found: DeclaredPort[] = [];
  const add = (facts: PortFacts, path: KeyPath) => {
    const room = found.length < MOST_PORTS;
    if (room) found.push(located(facts, locate, path));
    return room;
  };
  if (data.services !== undefined) addServices(data.services, add);
  if (data.docker !== undefined) addDocker(data.docker, add);
  if (data.dashboard !== undefined) addDashboard(data.dashboard, add);
  if (data.cluster !== undefined) {
    const { addCluster, addAddons } = await import("./cluster-ports.js");
    addCluster(data.cluster, add);
    addAddons(data.cluster, add);
  }
  return found;
}

function located(facts: PortFacts, locate: Locator, path: KeyPath): DeclaredPort {
  return { ...facts, source: locate(path) };
}

function addServices(services: Table<"services">, add: Add): void {
  for (const [name, { port, protocol: scheme = "http" }] of Object.entries(services)) {
    if (port === undefined) continue;
    const found = facts("service", name, null, port);
    found.resource = name;
    found.scheme = scheme;
    found.protocol = transport(scheme);
    add(found, ["services", name, "port"]);
  }
}

function addDocker(docker: Table<"docker">, add: Add): void {
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

function addDashboard(dashboard: Table<"dashboard">, add: Add): void {
  if (dashboard.enabled === false) return;
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

function transport(scheme: DeclaredPort["scheme"]): Protocol {
  return scheme === "udp" ? "udp" : "tcp";
}
