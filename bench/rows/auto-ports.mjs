// 50 processes that take 20 auto ports each at the same moment: every port may be given out once.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quietEnv } from "../support/measure.mjs";
import { atMost, shown } from "../support/table.mjs";
import { requireCommand } from "../support/there.mjs";

const PROCESSES = 50;
const PORTS = 20;
const TAKER = fileURLToPath(new URL("auto-ports-taker.mjs", import.meta.url));

export function autoPortRows(world, _crowd, { cli }) {
  return [
    {
      name: "duplicates of 1,000 auto ports, devrig run",
      limit: atMost(0, null, ""),
      measure: (node) => ours(world, node, cli),
    },
    {
      name: "duplicates of 1,000 ports, bind(0) and close",
      limit: shown(""),
      measure: (node) => naive(world, node),
    },
  ];
}

async function ours(world, node, cli) {
  requireCommand(node, cli, "run");
  const home = join(world.folder, `auto-home-${node.name}`);
  return together(world, node, (index) => {
    const file = world.project(`auto-${node.name}-${index}`, Array(PORTS).fill("auto"));
    return {
      args: [cli, "run", "-f", file, "--", node.path, TAKER, "environment"],
      env: { DEVRIG_HOME: home },
    };
  });
}

const naive = (world, node) => together(world, node, () => ({ args: [TAKER, "bind"], env: {} }));

/** Starts all, each writing its ports and waiting until all have theirs; counts what was given out twice. */
async function together(world, node, start) {
  const go = join(world.folder, `go-${Math.random()}`);
  const out = (index) => `${go}.${index}`;
  const children = Array.from({ length: PROCESSES }, (_, index) => {
    const { args, env } = start(index);
    const child = spawn(node.path, args, {
      env: quietEnv({ ...env, BENCH_OUT: out(index), BENCH_GO: go, BENCH_PORTS: String(PORTS) }),
      stdio: ["ignore", "ignore", "inherit"],
    });
    return new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  });
  await untilAllWritten(Array.from({ length: PROCESSES }, (_, index) => out(index)));
  writeFileSync(go, "");
  await Promise.all(children);
  const ports = Array.from({ length: PROCESSES }, (_, index) => readPorts(out(index))).flat();
  if (ports.length !== PROCESSES * PORTS)
    throw new Error(`${ports.length} ports of ${PROCESSES * PORTS}`);
  return { value: ports.length - new Set(ports).size };
}

async function untilAllWritten(files) {
  const deadline = performance.now() + 60_000;
  while (!files.every((file) => existsSync(file)) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function readPorts(file) {
  return existsSync(file) ? readFileSync(file, "utf8").split(" ") : [];
}
