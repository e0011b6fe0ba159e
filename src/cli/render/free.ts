import {
  type FreedPort,
  type FreePlan,
  type Owner,
  ownerName,
  type PlannedPort,
  portText,
  type WantedPort,
} from "../../engine/index.js";
import type { Style } from "./style.js";
import { age } from "./time.js";
import { hang, wrap } from "./wrap.js";

export interface FreeView {
  columns: number;
  style: Style;
  quiet: boolean;
  now: number;
  /** Makes foreign text harmless: for a terminal, or for the runner's log. */
  safe: (text: string) => string;
  /** A free port near one that cannot be freed. */
  nearby: ReadonlyMap<number, number>;
}

const WHAT: Readonly<Record<PlannedPort["action"], string>> = {
  none: "",
  stop_service: "stopped as devrig stop does",
  stop_container: "stopped by its engine",
  end_process: "asked to end (TERM), killed after 10 s",
  refused: "",
};

/** Who has each port, and what would be done to them. */
export function renderPlan({ ports }: FreePlan, view: FreeView): string {
  return ports.map((port) => planLines(port, view)).join("");
}

/** How it came out, one line a port, and what to do where it is not free. */
export function renderFreed(ports: readonly FreedPort[], view: FreeView): string {
  return ports.map((port) => freedLines(port, view)).join("");
}

function planLines(port: PlannedPort, view: FreeView): string {
  const { style, safe, columns } = view;
  const owners = [port.owner, ...port.others].filter((owner) => owner !== null);
  if (port.action === "none") return view.quiet ? "" : `${name(port)} is free already\n`;
  const lines = owners.map((owner) => hang(`${name(port)}: `, ownerLine(owner, view), columns));
  if (port.action === "refused") return lines.join("");
  const job = port.owner?.job ?? null;
  const work = job === null ? "" : hang("  job   ", safe(jobText(job)), columns, style.dim);
  if (new Set(port.actions).size > 1) {
    const [first, ...others] = lines.map((line, at) => [
      line,
      will(port.actions[at] ?? port.action, view),
    ]);
    return [first?.join(work), ...others.flat()].join("");
  }
  return `${lines.join("")}${work}${will(port.action, view)}`;
}

function will(action: PlannedPort["action"], { style }: FreeView): string {
  return `  ${style.dim("will")}  be ${WHAT[action]}\n`;
}

function ownerLine(owner: Owner, { safe, now }: FreeView): string {
  const facts = [
    // Where nothing but its user is known, that is its name.
    owner.pid === null && owner.container === null
      ? null
      : (owner.user ?? (owner.uid === null ? null : `uid ${owner.uid}`)),
    owner.started_at === null ? null : `started ${age(owner.started_at, now)} ago`,
    owner.instance === null ? null : `${owner.instance.slug} (${owner.instance.resource})`,
    // That of the process which holds the port for a container is its engine's.
    owner.cwd === null || owner.container !== null ? null : `in ${owner.cwd}`,
  ].filter((fact) => fact !== null);
  return safe([ownerName(owner), ...facts].join(", "));
}

function jobText({ run_id, repository, job, runner, reason }: NonNullable<Owner["job"]>): string {
  const names = [
    run_id && `run ${run_id}`,
    repository,
    job && `job ${job}`,
    runner && `on ${runner}`,
  ];
  return `${names.filter(Boolean).join(", ")}: ${reason}`;
}

const HOW: Readonly<Record<NonNullable<FreedPort["ended"][number]["how"]>, string>> = {
  service_stopped: "was stopped",
  container_stopped: "was stopped by its engine",
  stopped: "ended",
  killed: "did not end when asked and was killed",
};

function freedLines(port: FreedPort, view: FreeView): string {
  const { style, safe, quiet } = view;
  const ended = port.ended.flatMap(({ owner, how }) =>
    how === null || quiet ? [] : [`${safe(ownerName(owner))} ${HOW[how]}\n`],
  );
  return `${ended.join("")}${verdict(port, view)}${port.next === null ? "" : `  ${style.dim("next")}  ${style.bold(safe(port.next))}\n`}`;
}

function verdict(port: FreedPort, view: FreeView): string {
  const { style, safe, quiet, columns } = view;
  const reason = safe(port.reason ?? "");
  if (port.status === "free") return reason === "" || quiet ? "" : `${reason}\n`;
  if (port.status === "freed") return quiet ? "" : `${style.green(`${name(port)} is free`)}\n`;
  if (port.status === "taken_again") return takenAgain(port, view);
  const near = view.nearby.get(port.port);
  const or = near === undefined ? "" : `  ${style.dim("or")}    take port ${near}, which is free\n`;
  const kept = `${name(port)} is not freed`;
  const lines = wrap(`${kept}: ${reason}`, columns).join("\n");
  return `${lines.replace(kept, () => style.red(kept))}\n${or}`;
}

function takenAgain(port: FreedPort, { style, safe }: FreeView): string {
  const by = port.owner === null ? "" : ` by ${safe(ownerName(port.owner))}`;
  const restart = port.restarted_by === null ? "" : `, started by ${safe(port.restarted_by)}`;
  const again = restart === "" ? "" : " again";
  return `${style.red(`${name(port)} is taken${again}`)}${by}${restart}\n`;
}

function name(port: WantedPort): string {
  return `port ${portText(port)}`;
}
