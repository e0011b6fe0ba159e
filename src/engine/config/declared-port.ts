import type { SourcePosition } from "../errors.js";
import type { KeyPath } from "./positions.js";
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
  /** Where the value stands. */
  readonly source: SourcePosition | null;
}

/** A declared port without its place. */
export type PortFacts = {
  -readonly [Key in Exclude<keyof DeclaredPort, "source">]: DeclaredPort[Key];
};

/** No project has so many; a range by mistake may have. */
export const MOST_PORTS = 5000;

export type Table<Name extends keyof ConfigData> = NonNullable<ConfigData[Name]>;

/** Returns false where there is no room for more. */
export type Add = (facts: PortFacts, path: KeyPath) => boolean;

/** What is known of a port before its table says more. */
export function facts(
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
