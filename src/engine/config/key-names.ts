import type { KeyPath } from "./positions.js";

/** A key path as one writes it in TOML: `services.web.port`, `cluster.ports[0]`. */
export function keyName(path: KeyPath): string {
  let name = "";
  for (const key of path) {
    if (typeof key === "number") name += `[${key}]`;
    else name += `${name === "" ? "" : "."}${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)}`;
  }
  return name;
}

/** The resource that a key belongs to, null for keys of the project as a whole. */
export function resourceOf(path: KeyPath): string | null {
  const [table, name, key, port] = path.map(String);
  if (name === undefined) return table === "dashboard" ? table : null;
  if (table === "services") return name;
  if (table === "docker")
    return key === "ports" && port !== undefined ? `docker:${name}:${port}` : `docker:${name}`;
  if (table !== "dashboard") return null;
  if (key === "grpc_port") return "otel-grpc";
  return key === "http_port" ? "otel-http" : "dashboard";
}
