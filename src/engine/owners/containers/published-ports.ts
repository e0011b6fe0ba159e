import { once } from "../../once.js";
import type { System } from "../../system.js";
import { utf8Text } from "../../text/buffer-text.js";
import type { Container, EngineAnswer, Patience } from "./container.js";
import { askEngine } from "./engine-api.js";
import { type EngineAddress, type Engines, findEngines } from "./engines.js";
import type { HttpAnswer } from "./http-answer.js";
import { readListing } from "./listing.js";

/** Two seconds are what engines may cost in all, ms: these, the loading of this code, and a second look at the ports. */
const PATIENCE = 1_900;

/**
 * The running containers of every engine of this machine that answers, all asked at once, within `timeout` ms; what is left
 * of it is for questions about single containers. Never fails: an engine that is not there or not for us is normal, one that
 * answers late or with nonsense is a `problem`.
 * @param engines where they were looked for already
 */
export async function publishedPorts(
  system: System,
  {
    timeout = PATIENCE,
    engines = findEngines(system),
  }: { timeout?: number; engines?: Engines } = {},
): Promise<EngineAnswer> {
  const { addresses, problems, forbidden } = engines;
  const start = system.monotonic();
  const patience: Patience = { left: timeout, problems };
  const lists = addresses.map((address) => listContainers(address, timeout, patience));
  const found = new Map<string, Container>();
  for (const list of await Promise.all(lists)) {
    // Two addresses may lead to one engine.
    for (const container of list.containers) found.set(container.id, container);
    if (list.problem) problems.push(list.problem);
    forbidden.push(...list.forbidden);
  }
  patience.left = timeout - (system.monotonic() - start);
  return {
    containers: [...found.values()],
    get problem() {
      return problems.length > 0 ? problems.join("; ") : null;
    },
    forbidden,
  };
}

async function listContainers(
  address: EngineAddress,
  timeout: number,
  patience: Patience,
): Promise<EngineAnswer> {
  const { answer, failure } = await askEngine(address, "GET", "/containers/json", timeout);
  if (answer === null) {
    const nothing: EngineAnswer = { containers: [], problem: null, forbidden: [] };
    if (failure.kind === "forbidden") return { ...nothing, forbidden: [address.name] };
    return failure.kind === "absent" ? nothing : wrong(address, failure.reason);
  }
  if (answer.status !== 200) return wrong(address, `answered with HTTP status ${answer.status}`);
  const json = jsonOf(answer);
  const containers = readListing(json, {
    kind: kindOf(answer),
    engine: address.name,
    localAddresses: once(localAddresses),
    patience,
  });
  if (containers === null) return wrong(address, "answered with something else than containers");
  return { containers, problem: null, forbidden: [] };
}

function wrong(address: EngineAddress, what: string): EngineAnswer {
  const problem = `the container engine at ${address.name} ${what}`;
  return { containers: [], problem, forbidden: [] };
}

function jsonOf(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(utf8Text(answer.body));
  } catch (error) {
    // Not JSON is not a list either, and is told as that.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Podman says so in its own header, also where it stands in for docker under docker's socket. */
function kindOf({ headers }: HttpAnswer): Container["kind"] {
  return headers.has("libpod-api-version") ? "podman" : "docker";
}

function localAddresses(): Set<string> {
  const interfaces = Object.values(process.getBuiltinModule("node:os").networkInterfaces());
  return new Set(interfaces.flatMap((list) => list?.map(({ address }) => address) ?? []));
}
