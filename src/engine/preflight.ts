import { dirname, join } from "node:path";
import type { DeclaredPort, Protocol } from "./config/declared-ports.js";
import { findConfig } from "./config/discover.js";
import { type Config, loadConfig } from "./config/load.js";
import { suggest } from "./config/suggest.js";
import { DevrigError } from "./errors.js";
import { slugOf } from "./identity.js";
import { attribute } from "./owners/attribute.js";
import { findHolders, type PortHolders } from "./owners/find.js";
import type { CommandDetail, PortOwners, WantedPort } from "./owners/owner.js";
import { type ProbeResult, probe } from "./ports/probe.js";
import type { PortRequest } from "./ports/request.js";
import { isCollision, type Report, type ReportPort, type ReportProject } from "./report.js";
import type { System } from "./system.js";
import { nextCommand, sentence } from "./verdict.js";

export interface PreflightRequest {
  /** The config file by name; else the nearest one from the working directory up. */
  config?: string;
  /** The folder above which no config is looked for. */
  ceiling?: string;
  /** Only these services (or resources). */
  services?: readonly string[];
  /** Ports beside those of the config; enough without one. */
  ports?: readonly PortRequest[];
  /** How long busy ports are waited for, ms. */
  wait?: number;
  detail: CommandDetail;
  /** Called with each report while waiting. */
  onWait?: (report: Report) => void;
}

/** A port to check: of the config, or given by hand. */
interface Wanted {
  resource: string;
  port: number | null;
  protocol: Protocol;
  declared: DeclaredPort | null;
}

/** Busy without a living listener may be another's probe that closes this very moment: look again after these ms. */
const SECOND_LOOKS = [5, 15, 40];
/** Pause between two looks while waiting, ms. */
const WAIT_STEP = 100;

/**
 * Are the project's fixed ports free, and who has those that are not? Reads only.
 * @throws DevrigError for a config that is not there or not valid, and for unknown services
 */
export async function preflight(system: System, request: PreflightRequest): Promise<Report> {
  const config = await configOf(system, request);
  const wanted = wantedPorts(config?.ports ?? [], request);
  const deadline = system.monotonic() + (request.wait ?? 0);
  for (;;) {
    const report = await look(system, request.detail, config, wanted);
    if (!isWorthWaiting(report) || system.monotonic() >= deadline) return report;
    request.onWait?.(report);
    await changed(system, report, deadline);
  }
}

async function configOf(system: System, request: PreflightRequest): Promise<Config | null> {
  const byHand = (request.ports?.length ?? 0) > 0 && (request.services?.length ?? 0) === 0;
  try {
    const file = findConfig(system, {
      ...(request.config === undefined ? {} : { file: request.config }),
      ...(request.ceiling === undefined ? {} : { ceiling: request.ceiling }),
    });
    return await loadConfig(system, file);
  } catch (error) {
    const missing = error instanceof DevrigError && error.code === "config_not_found";
    if (missing && byHand && request.config === undefined) return null;
    throw error;
  }
}

function wantedPorts(declared: readonly DeclaredPort[], request: PreflightRequest): Wanted[] {
  const chosen = chooseServices(declared, request.services ?? []);
  const wanted: Wanted[] = chosen.map((it) => ({
    resource: it.resource,
    port: it.port,
    protocol: it.protocol,
    declared: it,
  }));
  for (const extra of request.ports ?? []) {
    const known = wanted.some((it) => it.port === extra.port && it.protocol === extra.protocol);
    if (!known) wanted.push({ ...extra, declared: null });
  }
  return wanted;
}

function chooseServices(
  declared: readonly DeclaredPort[],
  names: readonly string[],
): readonly DeclaredPort[] {
  if (names.length === 0) return declared;
  const known = new Set(declared.map((it) => it.resource));
  for (const name of names) {
    if (known.has(name)) continue;
    const near = suggest(name, [...known]);
    throw new DevrigError(
      "user",
      "unknown_service",
      `no resource with a port is called '${name}'`,
      {
        hint: near === null ? `there are: ${[...known].join(", ")}` : `did you mean '${near}'?`,
      },
    );
  }
  return declared.filter((it) => names.includes(it.resource));
}

async function look(
  system: System,
  detail: CommandDetail,
  config: Config | null,
  wanted: readonly Wanted[],
): Promise<Report> {
  const fixed = uniquePorts(wanted);
  const results = await probeAll(system, fixed);
  const blocked = fixed.filter((port) => results.get(key(port))?.state !== "free");
  const holders = blocked.length === 0 ? [] : await holdersOf(system, blocked, results);
  const owners = new Map<string, PortOwners>();
  for (const found of await attribute(system, holders, detail)) owners.set(key(found), found);

  const ports = wanted.map((port) => judge(system, port, results, owners));
  const collisions = ports.filter(isCollision).length;
  return {
    version: 1,
    ok: collisions === 0,
    collisions,
    project: config === null ? null : projectOf(config),
    ports,
    warnings: [...(config?.warnings ?? [])],
  };
}

function key({ port, protocol }: WantedPort): string {
  return `${port}/${protocol}`;
}

function uniquePorts(wanted: readonly Wanted[]): WantedPort[] {
  const ports = new Map<string, WantedPort>();
  for (const { port, protocol } of wanted) {
    if (port !== null) ports.set(`${port}/${protocol}`, { port, protocol });
  }
  return [...ports.values()];
}

/** One after the other: as fast as all at once, and no two probes of ours meet. */
async function probeAll(
  system: System,
  ports: readonly WantedPort[],
): Promise<Map<string, ProbeResult>> {
  const results = new Map<string, ProbeResult>();
  for (const port of ports) results.set(key(port), await probe(system, port.port, port.protocol));
  return results;
}

/** The holders of the blocked ports. A port that turns out free on a second look is marked so in `results`. */
async function holdersOf(
  system: System,
  blocked: readonly WantedPort[],
  results: Map<string, ProbeResult>,
): Promise<PortHolders[]> {
  let holders = await findHolders(system, blocked);
  await probeAgain(system, blocked, results);
  for (const pause of SECOND_LOOKS) {
    const doubtful = blocked.filter((port) => isDoubtful(port, holders, results));
    if (doubtful.length === 0) return holders;
    await system.sleep(pause);
    await probeAgain(system, doubtful, results);
    const still = doubtful.filter((port) => results.get(key(port))?.state === "busy");
    const again = still.length === 0 ? [] : await findHolders(system, still);
    holders = [
      ...holders.filter((found) => !doubtful.some((port) => key(port) === key(found))),
      ...again,
    ];
  }
  return holders;
}

async function probeAgain(
  system: System,
  ports: readonly WantedPort[],
  results: Map<string, ProbeResult>,
): Promise<void> {
  for (const port of ports) {
    if (results.get(key(port))?.state === "busy") {
      results.set(key(port), await probe(system, port.port, port.protocol));
    }
  }
}

function isDoubtful(
  port: WantedPort,
  holders: readonly PortHolders[],
  results: ReadonlyMap<string, ProbeResult>,
): boolean {
  if (results.get(key(port))?.state !== "busy") return false;
  const found = holders.find((it) => key(it) === key(port));
  return found === undefined || found.hidden?.code === "gone";
}

function judge(
  system: System,
  wanted: Wanted,
  results: ReadonlyMap<string, ProbeResult>,
  owners: ReadonlyMap<string, PortOwners>,
): ReportPort {
  const { resource, port, protocol, declared } = wanted;
  const base = {
    resource,
    port,
    protocol,
    auto: port === null,
    get source() {
      return declared?.source ?? null;
    },
  };
  if (port === null) {
    const message = `A port for '${resource}' is chosen at start or claim`;
    return withSource(base, {
      status: "auto",
      message,
      owner: null,
      others: [],
      owner_hidden: null,
      next: null,
    });
  }
  const result = results.get(`${port}/${protocol}`);
  const found = result?.state === "free" ? null : (owners.get(`${port}/${protocol}`) ?? null);
  const status = statusOf(result, found);
  const known = {
    owner: found?.owner ?? null,
    others: found?.others ?? [],
    owner_hidden: found?.owner_hidden ?? (status === "taken" && !found ? unseen() : null),
  };
  const finding = {
    resource,
    port,
    status,
    owners: found,
    declared: declared !== null || resource !== String(port),
  };
  return withSource(base, {
    status,
    message: sentence(finding),
    ...known,
    next: nextCommand(system, { port, ...known }),
  });
}

/** Spreading would call the lazy `source`, whose position is looked up only when somebody asks. */
function withSource<
  Base extends Pick<ReportPort, "source">,
  Rest extends Omit<ReportPort, keyof Base>,
>(base: Base, rest: Rest): Base & Rest {
  return Object.assign(base, rest);
}

/** A port below the limit that somebody listens on is taken, whoever may bind it. */
function statusOf(result: ProbeResult | undefined, found: PortOwners | null): ReportPort["status"] {
  if (result === undefined || result.state === "free") return "free";
  if (result.state === "denied") return found?.owner ? "taken" : "denied";
  return "taken";
}

function unseen(): ReportPort["owner_hidden"] {
  return {
    code: "bound_not_listening",
    message:
      "no socket table shows it: bound by a socket that does not listen, or held outside this system",
  };
}

function projectOf(config: Config): ReportProject {
  const name = config.data.project.name;
  return {
    name,
    // Hashing loads crypto, which nobody pays for who does not look at the slug.
    get slug() {
      return slugOf(name, config.file);
    },
    config_path: config.file,
    state_dir: join(dirname(config.file), ".devrig"),
  };
}

function isWorthWaiting(report: Report): boolean {
  return !report.ok && report.ports.every((port) => port.status !== "denied");
}

/** Resolves when a look is worth while: a socket of a busy port is gone, or time is up. Binds nothing meanwhile. */
async function changed(system: System, report: Report, deadline: number): Promise<void> {
  const taken = report.ports.filter((port) => port.status === "taken" && port.owner !== null);
  const ports = taken.map(({ port, protocol }) => ({ port: port as number, protocol }));
  for (;;) {
    const left = deadline - system.monotonic();
    if (left <= 0) return;
    await system.sleep(Math.min(WAIT_STEP, left));
    if (ports.length === 0 || taken.length < report.collisions) return;
    const held = await findHolders(system, ports);
    if (held.length < ports.length) return;
  }
}
