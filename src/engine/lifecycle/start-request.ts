/** What `start` is asked, what it tells meanwhile, and what it answers. */

import type { Project } from "../preflight/project.js";
import type { Report } from "../report.js";
import type { CommandDetail } from "../text/redact.js";
import type { StartFailure } from "./service.js";
import type { Session } from "./session.js";

export interface StartRequest {
  /** The config file by name; else the nearest one, if it is to be trusted. */
  readonly config?: string;
  /** Only these and what they depend on. */
  readonly services?: readonly string[];
  /** Leave them running when we end. */
  readonly detach: boolean;
  readonly detail: CommandDetail;
  /** How long a service may take to open its port, ms; 60 s. */
  readonly readyWithin?: number;
  /** How long a service may take to end when asked, ms; 10 s. */
  readonly grace?: number;
  /** Stops what was started. */
  readonly interrupt?: AbortSignal;
  /** Ends by force what has been asked to end. */
  readonly hurry?: AbortSignal;
  readonly on?: (event: StartEvent) => void;
}

export type StartEvent =
  /** What comes: services in their order, and what has a table in the config but is for others to start. */
  | {
      readonly kind: "plan";
      readonly services: readonly string[];
      readonly not_started: readonly string[];
    }
  | { readonly kind: "running" | "starting" | "up"; readonly service: ServiceView }
  | { readonly kind: "stopping" | "forcing" | "stopped"; readonly service: string }
  | { readonly kind: "warning"; readonly message: string };

/** A service as `start` tells of it. */
export interface ServiceView {
  readonly name: string;
  readonly pid: number;
  readonly port: number | null;
  readonly url: string | null;
  /** Null for one that runs already. */
  readonly log: string | null;
}

export type StartResult =
  | { readonly kind: "collision"; readonly report: Report }
  | { readonly kind: "failed"; readonly failure: StartFailure }
  | { readonly kind: "interrupted" }
  | {
      readonly kind: "up";
      readonly project: Project;
      readonly services: readonly ServiceView[];
      /** What this command started and holds, null with `detach` and where everything ran already. */
      readonly session: Session | null;
    };
