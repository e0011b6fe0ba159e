/**
 * Which container has a port: the one door to everything that knows of container engines.
 *
 * A race remains and cannot be closed: an engine answers with the state of a moment ago, so a container may be gone, or its
 * port another's, when the answer is read. Nothing is ended by port alone: `stopContainer` names the container's own id.
 */

export {
  containerIdOfCgroup,
  containerIdsOfCgroup,
  systemdUnit,
} from "./containers/cgroup.js";
export { composeIsOf } from "./containers/compose.js";
export type { Container, EngineAnswer, PublishedPort } from "./containers/container.js";
export { ownerContainer } from "./containers/container.js";
export type { ContainerDetail, StopResult } from "./containers/control.js";
export { inspectContainer, stopContainer } from "./containers/control.js";
export { contextSocket } from "./containers/docker-context.js";
export type { HolderProcess } from "./containers/match.js";
export {
  containerOfPort,
  containerOfProcess,
  publishedWithoutSocket,
} from "./containers/match.js";
export type { ProxyTarget } from "./containers/proxy.js";
export { isProxy, proxyTarget } from "./containers/proxy.js";
export { publishedPorts } from "./containers/published-ports.js";
