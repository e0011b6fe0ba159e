import { DevrigError } from "../errors.js";
import type { FreedOwner } from "../free.js";
import { stopContainer } from "../owners/containers.js";
import { findHolders } from "../owners/find.js";
import { type Condemned, endProcesses } from "../processes/end-processes.js";
import { judge, mayBeSignalled } from "../processes/identity.js";
import type { System } from "../system.js";
import type { FreePlan, Target } from "./plan.js";

/** Ends each owner of the plan once, all at the same time. */
export async function endOwners(
  system: System,
  { ports }: FreePlan,
  grace: number | undefined,
): Promise<Map<Target, FreedOwner>> {
  const targets = [...new Set(ports.flatMap((port) => port.targets))];
  const ended = new Map<Target, FreedOwner>();
  const others = Promise.all(
    targets.map(async (target) => {
      if (target.kind === "service") ended.set(target, await endService(system, target, grace));
      if (target.kind === "container") ended.set(target, await endContainer(system, target, grace));
    }),
  );
  await endPlain(system, targets.filter(isProcess), grace, ended);
  await others;
  return ended;
}

type Of<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

function isProcess(target: Target): target is Of<"process"> {
  return target.kind === "process";
}

async function endPlain(
  system: System,
  targets: readonly Of<"process">[],
  grace: number | undefined,
  ended: Map<Target, FreedOwner>,
): Promise<void> {
  const outcomes = await endProcesses(
    system,
    targets.map((it) => condemned(system, it)),
    grace,
  );
  for (const target of targets) {
    const outcome = outcomes.get(target.record.pid) ?? { reason: "not looked at" };
    const { owner } = target;
    ended.set(
      target,
      "how" in outcome
        ? { owner, how: outcome.how, reason: null }
        : { owner, how: null, reason: outcome.reason },
    );
  }
}

/** It must be the very process that was shown, and still have one of the ports: who closed them need not be ended. */
function condemned(system: System, { record, ports }: Of<"process">): Condemned {
  return {
    record,
    async lack() {
      const held = await findHolders(system, ports, { hints: [record.pid] });
      const holds = held.some(({ holders }) => holders.some(({ pid }) => pid === record.pid));
      if ((await judge(system, record)) === "dead") return "ended by itself meanwhile";
      if (!(await mayBeSignalled(system, record))) return "its pid may be another process's by now";
      return holds ? null : "closed the port by itself meanwhile";
    },
  };
}

/** As `devrig stop NAME` does, so that its state and the registry know of it too. */
async function endService(
  system: System,
  { owner, config, name }: Of<"service">,
  grace: number | undefined,
): Promise<FreedOwner> {
  const { stopInstances } = await import("../lifecycle/stop.js");
  try {
    const { instances } = await stopInstances(system, {
      config,
      services: [name],
      all: false,
      grace,
    });
    const services = instances.flatMap((instance) => instance.services);
    const result = services.find((it) => it.service === name)?.result ?? "gone";
    if (["stopped", "killed", "gone"].includes(result))
      return { owner, how: "service_stopped", reason: null };
    const reason =
      result === "unproven" ? "its pid may be another process's by now" : "it lives on";
    return { owner, how: null, reason };
  } catch (error) {
    if (error instanceof DevrigError) return { owner, how: null, reason: error.message };
    throw error;
  }
}

async function endContainer(
  system: System,
  { owner, container }: Of<"container">,
  grace: number | undefined,
): Promise<FreedOwner> {
  const seconds = grace === undefined ? {} : { grace: Math.ceil(grace / 1000) };
  const { stopped, reason } = await stopContainer(system, container, seconds);
  if (stopped) return { owner, how: "container_stopped", reason: null };
  return { owner, how: null, reason: reason ?? "its engine did not stop it" };
}
