// The scenes of `npm run bench -- load`: the same question on a crowded machine. Each returns its rows and is taken down after them.
import { autoPortRows } from "../rows/auto-ports.mjs";
import { command, inPairs } from "../support/measure.mjs";
import { atLeast, atMost, shown } from "../support/table.mjs";
import { namespaceIn } from "./crowd.mjs";
import { rivals } from "./rivals.mjs";

const PROCESSES = 1_000;
const DESCRIPTORS = 100_000;
const CONNECTIONS = 20_000;
const NAMESPACES = 200;
const TAKEN = 3;
/** Below the ephemeral range, above the ports that a world gives out. */
const SERVER_PORTS = 30_100;

export const scenes = [crowded, connected, manyNamespaces, autoPortRows];

/** 1,000 processes and 100,000 descriptors: the holder started before them, after them, and without a process at all. */
async function crowded(world, crowd, options) {
  const [oldest, newest, unowned] = await world.freePorts(3);
  const old = await world.listen([oldest]);
  await crowd.processes(PROCESSES, DESCRIPTORS);
  const young = await world.listen([newest]);
  await crowd.unowned(unowned);
  const ask = rivals(options);
  const row = (rival, which, limit, port, pid) => ({
    name: `${rival} / ours, holder ${which}`,
    limit,
    measure: (node) => {
      const { a, b, ratio } = inPairs(
        options.pairs,
        ask[rival](node, port, pid),
        ask.ours(node, port, pid),
      );
      return { value: ratio, ours: b, theirs: a };
    },
  });
  const lost = (node) => {
    const { a, b, ratio } = inPairs(
      options.pairs,
      ask.ours(node, unowned, null),
      ask["ss -ltnp"](node, unowned, null),
    );
    return { value: ratio, ours: a, theirs: b };
  };
  return [
    row("ss -ltnp", "newest", atLeast(15), newest, young.pid),
    row("pid-port", "newest", atLeast(15), newest, young.pid),
    row("lsof", "newest", atLeast(40), newest, young.pid),
    row("fuser", "newest", shown(), newest, young.pid),
    row("find-process", "newest", shown(), newest, young.pid),
    row("ss -ltnp", "oldest", atLeast(4), oldest, old.pid),
    row("pid-port", "oldest", atLeast(4), oldest, old.pid),
    row("lsof", "oldest", atLeast(12), oldest, old.pid),
    { name: "ours / ss -ltnp, no process has it", limit: atMost(1.1), measure: lost },
  ];
}

/** What 20,000 connections in the own network namespace add to a check. */
async function connected(world, crowd, options) {
  const [ports, quiet, busy] = [
    await world.freePorts(20),
    await namespaceIn(world),
    await namespaceIn(world),
  ];
  const config = world.project("connected", ports);
  await crowd.connections(busy, CONNECTIONS, SERVER_PORTS);
  const inBusy = await checkIn(world, busy, ports, config, options);
  const inQuiet = await checkIn(world, quiet, ports, config, options);
  return [
    {
      name: "check, 3 of 20 taken: added by 20,000 connections",
      limit: atMost(6, 0, "ms"),
      measure: (node) => added(options.pairs, inBusy(node), inQuiet(node)),
    },
  ];
}

/** Beside 200 other namespaces, each with a process on a wanted port: none of those may be named, and it costs nothing. */
async function manyNamespaces(world, crowd, options) {
  const [ports, own, otherPorts] = [
    await world.freePorts(20),
    await namespaceIn(world),
    await world.freePorts(20),
  ];
  const alone = await checkIn(world, own, otherPorts, world.project("alone", otherPorts), options);
  await crowd.namespaces(NAMESPACES, ports[0]);
  const amongOthers = await checkIn(world, own, ports, world.project("many", ports), options);
  return [
    {
      name: "check, 3 of 20 taken, beside 200 namespaces: one port held in all / in none",
      limit: shown("ms"),
      measure: (node) => added(options.pairs, amongOthers(node), alone(node)),
    },
  ];
}

/** Takes the first three ports in that namespace; returns the check of them, which must name exactly our holders. */
async function checkIn(world, space, ports, config, { cli }) {
  const pids = [];
  for (const port of ports.slice(0, TAKEN))
    pids.push((await world.listen([port], space.enter)).pid);
  const [file, ...prefix] = space.enter;
  return (node) =>
    command({
      file,
      args: [...prefix, node.path, cli, "check", "-f", config, "--json"],
      status: [1],
      accept: (stdout) => {
        const taken = JSON.parse(stdout).ports.filter((port) => port.status === "taken");
        return taken.map((port) => port.owner?.pid).join() === pids.join();
      },
    });
}

function added(pairs, ours, theirs) {
  const { a, b, difference } = inPairs(pairs, ours, theirs);
  return { value: difference, ours: a, theirs: b };
}
