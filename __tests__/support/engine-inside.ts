import type {
  ContainerDetail,
  EngineAnswer,
  StopResult,
} from "../../src/engine/owners/containers.js";
import type { PrivateEngine } from "./docker.js";

const containers = new URL("../../src/engine/owners/containers.js", import.meta.url).href;
const system = new URL("./system.js", import.meta.url).href;

/** `publishedPorts` as a process inside the engine's namespaces sees it; `through` is put before that process. */
export function askEngines(
  { namespace }: PrivateEngine,
  ...through: string[]
): Promise<EngineAnswer> {
  return namespace.evaluate(program("publishedPorts(system)"), ...through);
}

/** `inspectContainer` inside. */
export function inspectInside(
  { namespace }: PrivateEngine,
  id: string,
  variables: string[],
): Promise<ContainerDetail | null> {
  const source = program(
    `inspectContainer(system, await find("${id}"), ${JSON.stringify(variables)})`,
  );
  return namespace.evaluate(source);
}

/** `stopContainer` inside, with one second of grace, also for a container that does not run any more. */
export function stopInside({ namespace }: PrivateEngine, id: string): Promise<StopResult> {
  return namespace.evaluate(program(`stopContainer(system, await find("${id}"), { grace: 1 })`));
}

function program(expression: string): string {
  return `
    import { inspectContainer, publishedPorts, stopContainer } from "${containers}";
    import { systemWith } from "${system}";
    import { existsSync } from "node:fs";
    const system = systemWith({});
    const sockets = ["/var/run/docker.sock", "/run/podman/podman.sock"];
    const find = async (id) => ({ id, engine: sockets.find((path) => existsSync(path)), patience: null });
    answer(await ${expression});`;
}
