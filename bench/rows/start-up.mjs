// Start-up and `check`: what every user of every command waits for.
import { existsSync } from "node:fs";
import { command, inPairs, Unmeasured } from "../support/measure.mjs";
import { atLeast, atMost } from "../support/table.mjs";

const FREE = 17;
const TAKEN = 3;
const HUNDRED = 100;
/** Of others pid-port knows nothing, asked for several ports. */
const LOCALHOST = "127.0.0.1";

/** The rows, each with `measure(node)`; starts the listeners they need in `world`. */
export async function startUpRows(world, { cli, pairs, peers }) {
  const [free, taken] = [await world.freePorts(FREE + TAKEN), await world.freePorts(TAKEN)];
  for (const port of taken) await world.listen([port]);
  const hundred = await world.freePorts(HUNDRED);
  for (let first = 0; first < HUNDRED; first += 10)
    await world.listen(hundred.slice(first, first + 10), [], LOCALHOST);

  const allFree = world.project("free", free);
  const someTaken = world.project("taken", [...free.slice(0, FREE), ...taken]);
  const allTaken = world.project("hundred", hundred);
  const check = (node, file, expected) => {
    if (!existsSync(cli)) throw new Unmeasured("missing", `no bundle at ${cli}`);
    return command({
      file: node.path,
      args: [cli, "check", "-f", file, "--json"],
      status: [expected === 0 ? 0 : 1],
      accept: (stdout) => namesOwners(JSON.parse(stdout), expected),
    });
  };
  const nothing = (node) => command({ file: node.path, args: ["-e", "0"] });
  const stack = (node) =>
    command({
      file: node.path,
      args: [peers().stack, "check", "-f", someTaken, "--json"],
      status: [1],
      accept: (stdout) => JSON.parse(stdout).owners.length === TAKEN,
    });
  const who = (node, ports) => {
    if (!existsSync(cli)) throw new Unmeasured("missing", `no bundle at ${cli}`);
    return command({
      file: node.path,
      args: [cli, "who", ...ports.map(String), "--json"],
      accept: (stdout) =>
        JSON.parse(stdout).ports.filter((port) => port.owner?.pid > 0).length === ports.length,
    });
  };
  const pidPort = (node) =>
    command({
      file: node.path,
      args: [peers().pidPort, ...hundred.map(String)],
      accept: (stdout) => JSON.parse(stdout).filter(([, pid]) => pid > 0).length === HUNDRED,
    });

  const slowdown = (a, b) => (node) => pick(inPairs(pairs, a(node), b(node)));
  const gain =
    (a, b, count = pairs) =>
    (node) =>
      pick(inPairs(count, b(node), a(node)), true);
  return [
    {
      name: "check, 20 free ports / node -e 0",
      limit: atMost(1.4, 1.25),
      measure: slowdown((node) => check(node, allFree, 0), nothing),
    },
    {
      name: "check, 20 ports, 3 taken and named / node -e 0",
      limit: atMost(1.65, 1.4),
      measure: slowdown((node) => check(node, someTaken, TAKEN), nothing),
    },
    {
      name: "commander + zod + pid-port / the same check",
      limit: atLeast(3, 3.5),
      measure: gain((node) => check(node, someTaken, TAKEN), stack),
    },
    {
      name: "check, 100 ports all taken / node -e 0",
      limit: atMost(2, 1.8),
      measure: slowdown((node) => check(node, allTaken, HUNDRED), nothing),
    },
    {
      name: "pid-port / owners of 100 ports",
      limit: atLeast(4),
      measure: gain((node) => who(node, hundred), pidPort),
    },
    {
      name: "one lsof per port / owners of 100 ports",
      limit: atLeast(40),
      measure: gain(
        (node) => who(node, hundred),
        () => lsofEach(hundred),
      ),
    },
  ];
}

function pick(measured, swapped = false) {
  const { a, b, ratio } = measured;
  return { value: ratio, ours: swapped ? b : a, theirs: swapped ? a : b };
}

function namesOwners(report, expected) {
  const taken = report.ports.filter((port) => port.status === "taken");
  return (
    taken.length === expected && taken.every((port) => port.owner?.pid > 0 && port.owner.command)
  );
}

function lsofEach(ports) {
  const calls = ports.map((port) =>
    command({ file: "lsof", args: ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"] }),
  );
  return () => calls.reduce((sum, call) => sum + call(), 0);
}
