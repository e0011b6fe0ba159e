import type { System } from "../../system.js";
import type { Container, Patience } from "./container.js";
import { contextSocket } from "./docker-context.js";
import { askEngine } from "./engine-api.js";
import { type EngineAddress, findEngines } from "./engines.js";
import type { HttpAnswer } from "./http-answer.js";
import { listOf, recordOf, textOf } from "./listing.js";

/** An engine that is given less time than this can only fail, ms. */
const WORTH_ASKING = 50;

export interface ContainerDetail {
  /** The pid of its first process in this pid namespace; null when it does not run. */
  pid: number | null;
  /** ISO 8601, UTC. */
  started_at: string | null;
  /** The allowed variables that it was created with. */
  environment: Readonly<Record<string, string>>;
}

export interface StopResult {
  stopped: boolean;
  /** Why it was not stopped, to be read after the container's name. */
  reason: string | null;
}

/**
 * Pid, start and environment of one container, or null when its engine does not tell within `timeout` ms, or within the
 * patience that the look has left, which then says so. Of the environment nothing but
 * `allowedVariables` is ever kept: the rest holds other people's secrets.
 */
export async function inspectContainer(
  system: System,
  container: Pick<Container, "id" | "engine" | "patience">,
  allowedVariables: Iterable<string>,
  { timeout = 2000 }: { timeout?: number } = {},
): Promise<ContainerDetail | null> {
  const address = addressOf(system, container);
  if (!address) return null;
  const path = `/containers/${container.id}/json`;
  const answer = await answerWithin(system, container.patience, address, path, timeout);
  if (answer?.status !== 200) return null;
  const facts = recordOf(parsed(answer));
  const state = recordOf(facts["State"]);
  return {
    pid: pidOf(state["Pid"]),
    started_at: timeOf(state["StartedAt"]),
    environment: allowedOf(recordOf(facts["Config"])["Env"], new Set(allowedVariables)),
  };
}

async function answerWithin(
  system: System,
  patience: Patience | null,
  address: EngineAddress,
  path: string,
  timeout: number,
): Promise<HttpAnswer | null> {
  if (patience === null) return (await askEngine(address, "GET", path, timeout)).answer;
  const say = (what: string) =>
    patience.problems.push(`the container engine at ${address.name} ${what}`);
  if (patience.left < WORTH_ASKING) {
    say("answers too slowly to be asked for the CI jobs of all containers");
    return null;
  }
  const start = system.monotonic();
  const time = Math.min(timeout, patience.left);
  const { answer, failure } = await askEngine(address, "GET", path, time);
  patience.left -= system.monotonic() - start;
  if (failure?.kind === "failed") say(`${failure.reason} when asked for the CI job of a container`);
  return answer;
}

/**
 * Asks the container's engine to stop it: TERM, after `grace` seconds (10) KILL. Stopped already, or gone, counts as
 * stopped. Never fails, the result says why it did not work.
 */
export async function stopContainer(
  system: System,
  container: Pick<Container, "id" | "engine">,
  { grace = 10 }: { grace?: number } = {},
): Promise<StopResult> {
  const address = addressOf(system, container);
  if (!address) return { stopped: false, reason: "its engine is not known" };
  const path = `/containers/${container.id}/stop?t=${grace}`;
  const { answer, failure } = await askEngine(address, "POST", path, (grace + 5) * 1000);
  if (answer === null) return { stopped: false, reason: `its engine ${failure.reason}` };
  if ([204, 304, 404].includes(answer.status)) return { stopped: true, reason: null };
  const message = textOf(recordOf(parsed(answer))["message"]);
  return { stopped: false, reason: message ?? `its engine answered with HTTP ${answer.status}` };
}

/** Only an engine that we would ask for a listing too, and only an id that can be nothing else in a path. */
function addressOf(
  system: System,
  { id, engine }: Pick<Container, "id" | "engine">,
): EngineAddress | undefined {
  if (!/^[0-9a-f]{12,64}$/.test(id)) return undefined;
  const context = contextSocket(system) ?? null;
  return findEngines(system, context).addresses.find(({ name }) => name === engine);
}

function parsed(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(answer.body.toString("utf8"));
  } catch (error) {
    // An answer that is not JSON tells nothing.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function pidOf(pid: unknown): number | null {
  return typeof pid === "number" && Number.isInteger(pid) && pid > 1 ? pid : null;
}

/** Engines write nanoseconds and zones, and the year 1 for "never". */
function timeOf(text: unknown): string | null {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return time > 0 ? new Date(time).toISOString() : null;
}

function allowedOf(environment: unknown, allowed: ReadonlySet<string>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const entry of listOf(environment)) {
    if (typeof entry !== "string") continue;
    const equals = entry.indexOf("=");
    const name = entry.slice(0, equals);
    if (equals > 0 && allowed.has(name)) kept[name] = entry.slice(equals + 1, equals + 4097);
  }
  return kept;
}
