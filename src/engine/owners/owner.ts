import type { Protocol } from "../config/declared-port.js";

/** The devrig instance that a process or a claim belongs to. */
export interface OwnerInstance {
  slug: string;
  resource: string;
  config_path: string;
}

/** The Compose service that a container was made for, as its labels say. */
export interface ComposeService {
  project: string;
  service: string | null;
  /** The folder that `docker compose` took the project from. */
  working_dir: string | null;
}

export interface OwnerContainer {
  /** All 64 digits, as far as known. */
  id: string;
  name: string;
  image: string | null;
  created_at: string | null;
  /** Whose command stops it. */
  engine: "docker" | "podman";
  compose: ComposeService | null;
}

export type JobVerdict = "mine" | "neighbour" | "orphan" | "unknown";

/** The CI job that left or runs a process; what its service does not tell is null. */
export interface OwnerJob {
  service: string;
  repository: string | null;
  workflow: string | null;
  job: string | null;
  run_id: string | null;
  attempt: string | null;
  run_url: string | null;
  runner: string | null;
  /** The service's own mark of one job, null where it sets none or the process cleared it. */
  tracking_id: string | null;
  /** GitHub's id of the job, for links. */
  check_run_id: string | null;
  verdict: JobVerdict;
  reason: string;
}

/** The process or container that has a port open, or the instance that claims it. The keys are the contract's JSON. */
export interface Owner {
  pid: number | null;
  /** The command line, control characters escaped, secrets redacted. */
  command: string | null;
  user: string | null;
  uid: number | null;
  started_at: string | null;
  /** The local addresses it listens on, `127.0.0.1:3000` or `[::]:3000`. */
  addresses: string[];
  cwd: string | null;
  instance: OwnerInstance | null;
  container: OwnerContainer | null;
  job: OwnerJob | null;
}

export type HiddenCode =
  | "other_user"
  | "other_namespace"
  | "outgoing_connection"
  | "bound_not_listening"
  | "kernel"
  | "excluded_range"
  | "gone";

/** Why an owner, or a part of it, cannot be known. */
export interface OwnerHidden {
  code: HiddenCode;
  message: string;
}

/** A port somebody asks about. */
export interface WantedPort {
  port: number;
  protocol: Protocol;
}

/** All holders of one port: the preferred one, the rest, and why something is missing. */
export interface PortOwners extends WantedPort {
  owner: Owner | null;
  others: Owner[];
  owner_hidden: OwnerHidden | null;
}
