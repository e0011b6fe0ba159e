import { shorten } from "../text/foreign-text.js";
import type { KeyPath } from "./positions.js";

/** Characters of a key that a sentence shows. */
const SHOWN = 60;

/** A key path as one writes it in TOML: `services.web.port`, `cluster.ports[0]`; a very long key is cut. */
export function keyName(path: KeyPath): string {
  let name = "";
  for (const key of path) {
    if (typeof key === "number") name += `[${key}]`;
    else name += `${name === "" ? "" : "."}${writtenKey(shorten(key, SHOWN))}`;
  }
  return name;
}

function writtenKey(key: string): string {
  return /^[\w-]+…?$/.test(key) ? key : JSON.stringify(key);
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
