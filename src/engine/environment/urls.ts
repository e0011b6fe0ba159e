import type { DeclaredPort } from "../config/declared-port.js";
import type { ConfigData } from "../config/schema.js";

/**
 * The URL of a resource on this machine. Images that begin with `postgres` or `redis` get the URL of their own clients, as the
 * existing devrig builds it (user `postgres` unless `POSTGRES_USER` says otherwise); the rest by `protocol`, http without one.
 */
export function urlOf(
  { services = {}, docker = {} }: Pick<ConfigData, "services" | "docker">,
  { kind, name }: Pick<DeclaredPort, "kind" | "name">,
  port: number,
  containerEnv: () => ReadonlyMap<string, string>,
): string {
  const place = `localhost:${port}`;
  const container = kind === "docker" ? docker[name] : undefined;
  const image = (container?.image ?? "").replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  if (image.startsWith("postgres")) return `postgres://${credentials(containerEnv())}@${place}`;
  if (image.startsWith("redis")) return `redis://${place}`;
  const protocol = kind === "service" ? services[name]?.protocol : container?.protocol;
  return `${protocol ?? "http"}://${place}`;
}

function credentials(env: ReadonlyMap<string, string>): string {
  const user = encodeURIComponent(env.get("POSTGRES_USER") ?? "postgres");
  const password = env.get("POSTGRES_PASSWORD");
  return password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
}
