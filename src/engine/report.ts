import type { Protocol } from "./config/declared-port.js";
import type { Diagnostic, SourcePosition } from "./errors.js";
import type { Owner, OwnerHidden } from "./owners/owner.js";

/**
 * `free`; `own`: ours already; `taken`: somebody has it open; `claimed`: a living instance set it aside; `denied`: this user may
 * not bind it; `auto`: chosen at start or claim.
 */
export type PortStatus = "free" | "own" | "taken" | "claimed" | "denied" | "auto";

export interface ReportProject {
  name: string;
  readonly slug: string;
  config_path: string;
  state_dir: string;
}

export interface ReportPort {
  resource: string;
  port: number | null;
  protocol: Protocol;
  auto: boolean;
  status: PortStatus;
  readonly source: SourcePosition | null;
  message: string;
  owner: Owner | null;
  others: Owner[];
  owner_hidden: OwnerHidden | null;
  /** The command that would help, ready to paste. */
  next: string | null;
}

/** The document of `check --json` and of the Action's `report` output. */
export interface Report {
  version: 1;
  /** Only where it answers `check --mine`: is every port open by this project? `ok` and `collisions` are about that then. */
  mine?: true;
  ok: boolean;
  collisions: number;
  project: ReportProject | null;
  ports: ReportPort[];
  warnings: Diagnostic[];
}

/** The report with `ok` and `collisions` counted by what is wrong with a port. */
export function reportWith(report: Report, isWrong: (port: ReportPort) => boolean): Report {
  const collisions = report.ports.filter(isWrong).length;
  return { ...report, ok: collisions === 0, collisions };
}

/** Whether a port of the report stands in the way. */
export function isCollision(port: ReportPort): boolean {
  return port.status === "taken" || port.status === "claimed" || port.status === "denied";
}
