import type { Act } from "../situation.js";
import { addresses } from "./addresses.js";
import { compose } from "./compose.js";
import { docker, dockerWithoutProxy } from "./docker.js";
import { namespaces } from "./namespaces.js";
import { noListeners } from "./no-listeners.js";
import { podman } from "./podman.js";
import { processes } from "./processes.js";
import { projects } from "./projects.js";
import { rootlessDocker, rootlessPodman } from "./rootless.js";
import { several } from "./several.js";
import { users } from "./users.js";

/** Those that need no container engine. */
export const plainActs: readonly Act[] = [
  addresses,
  several,
  noListeners,
  processes,
  users,
  namespaces,
  projects,
];

export const acts: readonly Act[] = [
  ...plainActs,
  docker,
  dockerWithoutProxy,
  compose,
  podman,
  rootlessPodman,
  rootlessDocker,
];
