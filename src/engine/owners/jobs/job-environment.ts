import type { System } from "../../system.js";
import { nearestInFamily } from "../ancestors.js";
import { mayNameService } from "../ci-services/marks.js";
import type { Variables } from "../ci-services/service.js";
import { services } from "../ci-services/services.js";
import { readEnvironment } from "./process-environment.js";

/** The allow-listed variables that tell of a CI job, and whose they are. */
export interface JobEnvironment {
  /** The process that has them: the one asked about, or the nearest ancestor that has not scrubbed them. */
  pid: number;
  variables: Variables;
}

const LONGEST_VALUE = 200;

/** pid -> what `readJobEnvironment` found, for one look only. */
export type KnownEnvironments = Map<number, JobEnvironment | null>;

/**
 * The CI variables of a process or of its nearest ancestor that has some; null where nobody up to pid 1 has, where they are
 * another user's, and off Linux. Nothing but the allow-list leaves this function, and no file that a variable names is opened.
 */
export function readJobEnvironment(
  system: System,
  pid: number,
  known: KnownEnvironments = new Map(),
): JobEnvironment | null {
  return nearestInFamily(system, pid, known, (one) => ownEnvironment(system, one));
}

function ownEnvironment(system: System, pid: number): JobEnvironment | null {
  if (system.platform !== "linux") return null;
  const bytes = readEnvironment(system, pid);
  if (!mayNameService(bytes.toString("latin1"))) return null;
  const variables = allowed(entriesOf(bytes));
  return serviceOf(variables) === null ? null : { pid, variables };
}

/** The same choice from an environment that we have as a record: our own, or a container's. */
export function jobVariables(environment: Readonly<Record<string, string | undefined>>): Variables {
  return allowed(Object.entries(environment).map(([name, value]) => [name, value ?? ""]));
}

/** The CI service that these variables stem from. */
export function serviceOf(variables: Variables): (typeof services)[number] | null {
  return services.find((service) => service.recognises(variables)) ?? null;
}

/** The first wins, as for getenv(3). A value that is empty, long or not plain text is no value. */
function allowed(entries: Iterable<readonly [string, string]>): Variables {
  const names = new Set(services.flatMap((service) => service.variables));
  const variables = new Map<string, string>();
  for (const [name, value] of entries) {
    if (names.has(name) && !variables.has(name) && isPlain(value)) variables.set(name, value);
  }
  return variables;
}

/** No controls, no line or paragraph separators, no invisible or direction-changing characters, nothing that was not UTF-8. */
function isPlain(value: string): boolean {
  if (value === "" || value.length > LONGEST_VALUE * 2) return false;
  if (/^[\x20-\x7e]*$/.test(value)) return value.length <= LONGEST_VALUE;
  return (
    [...value].length <= LONGEST_VALUE &&
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u.test(value)
  );
}

function* entriesOf(bytes: Buffer): Generator<[string, string]> {
  let start = 0;
  // Only whole entries: what stands behind the last NUL was cut off at the limit.
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
    const equals = bytes.indexOf(0x3d, start);
    if (equals > start && equals < end)
      yield [bytes.toString("latin1", start, equals), bytes.toString("utf8", equals + 1, end)];
    start = end + 1;
  }
}
