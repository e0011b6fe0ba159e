/** The only door into the engine: what the CLI and the Action may use. */

export { defaultHolder, holderOf, jobHolder } from "./claims/claim-holder.js";
export { releaseJobClaims } from "./claims/job-claims.js";
export { type ClaimHolder, type ClaimResult, claimPorts, releaseClaims } from "./claims.js";
export { suggest as nearest } from "./config/suggest.js";
export { trustedConfig } from "./config/trusted.js";
export { parseDuration } from "./duration.js";
export { givenVariables } from "./environment/given.js";
export { devrigVariables, environmentOf } from "./environment.js";
export {
  DevrigError,
  type Diagnostic,
  errorCode,
  isToldByDiagnostic,
  reasonOf,
  type SourcePosition,
} from "./errors.js";
export {
  type FreedPort,
  type FreePlan,
  freePorts,
  type PlannedPort,
  planFree,
} from "./free.js";
export { type InitPlan, planInit, writeInit } from "./init.js";
export { type Instance, type InstanceService, listInstances } from "./instances.js";
export { findLeaks, type Leak, listenersMark, stopLeaks } from "./leaks.js";
export {
  deleteInstances,
  type Ending,
  endingText,
  LogFollower,
  type ServiceView,
  type Session,
  type StartEvent,
  type StartFailure,
  type StartResult,
  type StoppedInstance,
  type StoppedService,
  type StopReport,
  startProject,
  stopInstances,
} from "./lifecycle.js";
export { checkMine, isMine } from "./mine.js";
export { currentEnvironment } from "./own-environment.js";
export { ownProject } from "./own-project.js";
export { jobName } from "./owners/jobs/job-name.js";
export { type ListenRows, listenRowsAhead } from "./owners/linux/listen-rows.js";
export type { Owner, OwnerHidden, OwnerJob, PortOwners, WantedPort } from "./owners/owner.js";
export { freePortNear } from "./ports/near.js";
export { type PortRequest, parsePort, parsePortRequest } from "./ports/request.js";
export { type PreflightRequest, preflight } from "./preflight.js";
export { isCollision, type Report, type ReportPort } from "./report.js";
export { START_LABEL } from "./start-label.js";
export { homePath } from "./state/paths.js";
export {
  type Ended,
  endOrphans,
  findOrphans,
  type Kept,
  type Leftover,
  type OrphanSearch,
  type SweepRequest,
  type SweepResult,
} from "./sweep.js";
export {
  type CommandOptions,
  type CommandResult,
  type CommandRunner,
  createSystem,
  type ProcessLike,
  type System,
} from "./system.js";
export {
  escapeControls,
  forJson,
  forLog,
  forMarkdown,
  forShell,
  forTerminal,
  forWorkflowLog,
  shorten,
} from "./text/foreign-text.js";
export { portText } from "./text/port-text.js";
export { cutToWidth, textWidth } from "./text/text-width.js";
export { type ValidationResult, validate } from "./validate.js";
export { ownerName, ownerParts } from "./verdict.js";
export { whoOwns } from "./who.js";
