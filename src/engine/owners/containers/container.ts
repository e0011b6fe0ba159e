import type { Protocol } from "../../config/declared-port.js";
import type { ComposeService, OwnerContainer } from "../owner.js";

export interface PublishedPort {
  /** The host address as the engine says it, without brackets; `0.0.0.0` and `::` are wildcards. */
  address: string;
  /** On the host. */
  port: number;
  protocol: Protocol;
  container_port: number;
}

/** What the engines may still cost the look that asked them; one for all containers that they listed. */
export interface Patience {
  /** ms */
  left: number;
  /** Where it is said that an engine used it up. */
  readonly problems: string[];
}

/** A running container, as an engine lists it. */
export interface Container {
  /** Hexadecimal digits only, so it may stand in a path or a command line. */
  id: string;
  /** Safe in a command line: a name that is not is replaced by the short id. */
  name: string;
  image: string | null;
  /** ISO 8601, UTC. */
  created_at: string | null;
  kind: "docker" | "podman";
  /** Where its engine listens: a socket's path, or `host:port`. Null where no engine told of it. */
  engine: string | null;
  published: PublishedPort[];
  network_mode: string | null;
  /** Its network's gateway is an address of this very machine, so what it publishes is reachable here. */
  on_this_host: boolean;
  compose: ComposeService | null;
  /** Those labels by which CI services mark their containers; no others are kept. */
  labels: Readonly<Record<string, string>>;
  /** The listing has no pids; `inspectContainer` tells it. */
  pid: number | null;
  /** Null: its engine may be asked without regard to what it took before. */
  patience: Patience | null;
}

/** What all reachable engines together said. */
export interface EngineAnswer {
  containers: Container[];
  /** One line where an engine is there but did not answer as it should, also when it was asked of a container later on. */
  readonly problem: string | null;
  /** Engines whose socket we may not open: their containers exist but cannot be named. */
  forbidden: string[];
}

/** What a report tells of a container. */
export function ownerContainer(container: Container): OwnerContainer {
  const { id, name, image, created_at, kind, compose } = container;
  return { id, name, image, created_at, engine: kind, compose };
}

/** A container that only the kernel told of: its id is known, its engine could not be asked. */
export function unlistedContainer(id: string, kind: Container["kind"]): Container {
  return {
    id,
    name: id.slice(0, 12),
    image: null,
    created_at: null,
    kind,
    engine: null,
    published: [],
    network_mode: null,
    on_this_host: false,
    compose: null,
    labels: {},
    pid: null,
    patience: null,
  };
}
