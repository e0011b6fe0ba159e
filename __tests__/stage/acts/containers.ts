import { image } from "../../support/busybox.js";
import { eventually } from "../../support/command.js";
import type { PrivateEngine } from "../../support/docker.js";
import { type Holder, holdersOf, some } from "../../support/holders.js";
import { type Answer, type Scene, type Situation, taken } from "../situation.js";
import type { Stage } from "../stage.js";

/** The engine of an act: it is opened once for all its situations. */
export interface World {
  engine: PrivateEngine | null;
}

/** Starts the engine of an act, and gives the way to end it. */
export async function opened(
  world: World,
  start: () => Promise<PrivateEngine>,
): Promise<() => Promise<void>> {
  const engine = await start();
  world.engine = engine;
  return async () => {
    world.engine = null;
    await engine.end();
  };
}

export function engineOf({ engine }: World): PrivateEngine {
  if (engine === null) throw new Error("the engine is not open");
  return engine;
}

/** Runs a container, which is removed at the end. */
export async function started(
  stage: Stage,
  engine: PrivateEngine,
  name: string,
  options: readonly string[],
  command: readonly string[] = [],
): Promise<void> {
  await engine.start("--name", name, ...options, image, ...command);
  stage.later(() => engine.cli("rm", "-f", name));
}

/** What holds the port of a container, as soon as something does; the one whose name sorts last is the nearest to it. */
export async function holderOf(
  { namespace }: PrivateEngine,
  port: number,
  protocol: "tcp" | "udp" = "tcp",
): Promise<Holder[]> {
  const ask = () => some(holdersOf(namespace, port, protocol));
  return eventually(`somebody has port ${port}`, ask);
}

/** The pid of the container's own process: who really serves the port. */
export async function pidOf(engine: PrivateEngine, name: string): Promise<number> {
  return Number(await engine.cli("inspect", "--format", "{{.State.Pid}}", name));
}

/** A port that a container has, asked inside of its engine's namespaces. */
export async function published(
  engine: PrivateEngine,
  port: number,
  container: string,
  differing: Partial<Answer> = {},
): Promise<Scene> {
  const [holder] = await holderOf(engine, port);
  const known = {
    pid: holder?.pid ?? null,
    command: holder?.argv.join(" ") ?? null,
    user: "root",
    addresses: [`0.0.0.0:${port}`, `[::]:${port}`],
    container,
  };
  return {
    question: { port, inside: engine.namespace.command },
    expected: taken({ ...known, ...differing }),
    says: new RegExp(`by container ${container}`),
    truth: [await pidOf(engine, container)],
  };
}

/** A server on the host's network: the process itself has the port. */
export function onHostNetwork(
  world: World,
  stop: string,
  port: number,
  asked: { as?: number } = {},
): Situation["set"] {
  return async (stage) => {
    const engine = engineOf(world);
    const name = `host-net-${port}`;
    await started(stage, engine, name, ["--network", "host"], httpd(port));
    const scene = await published(engine, port, name, {
      addresses: [`[::]:${port}`],
      next: `${stop} ${name}`,
    });
    return { ...scene, question: { ...scene.question, ...asked } };
  };
}

export function httpd(port: number): string[] {
  return ["/bin/httpd", "-f", "-p", String(port)];
}
