/** Start, stop and delete a project: its services as process groups, written down in both files. */

export { LogFollower } from "./lifecycle/logs.js";
export { endingText, type StartFailure } from "./lifecycle/service.js";
export type { Session } from "./lifecycle/session.js";
export { startProject } from "./lifecycle/start.js";
export type { ServiceView, StartEvent, StartResult } from "./lifecycle/start-request.js";
export {
  deleteInstances,
  type StoppedInstance,
  type StopReport,
  stopInstances,
} from "./lifecycle/stop.js";
export type { StoppedService } from "./lifecycle/stop-services.js";
export type { Ending } from "./processes/start.js";
