// The registry and what reads it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, inPairs, median, quietEnv, Unmeasured } from "../support/measure.mjs";
import { shipped } from "../support/shipped.mjs";
import { atMost, shown } from "../support/table.mjs";
import { requireCommand } from "../support/there.mjs";

const WORKER = fileURLToPath(new URL("registry-update.mjs", import.meta.url));
const PLAIN_WORKER = fileURLToPath(new URL("registry-update-plain.cjs", import.meta.url));
const ENTRIES = 1_000;
const INSTANCES = 200;
const WARM_ROUNDS = 9;

export function registryRows(world, { cli, pairs }) {
  return [
    {
      name: "registry update, 1,000 entries, in a running process",
      limit: atMost(3, null, "ms"),
      measure: (node) => ({ value: median(runningTimes(world, node, Math.ceil(pairs / 5))) }),
    },
    {
      // What runs for the first time is not compiled yet, and milliseconds tell the machine: beside it stands what a process takes.
      name: "registry update, the first of a fresh process / node -e 0",
      limit: shown(),
      measure: (node) => besideNothing(world, node, pairs),
    },
    {
      // 3 ms, told as the ratio that they are where such a plain update takes 1.8 ms. Where it takes 8, milliseconds tell the machine.
      name: "registry update / a plain one: read, JSON, write, fsync, rename; no lock",
      limit: atMost(1.67, 1),
      measure: (node) => besidePlain(world, node, pairs),
    },
    {
      name: "a process that does such an update, less one that does not",
      limit: shown("ms"),
      measure: (node) => beyondProcess(world, node, pairs),
    },
    {
      name: "ps --all, 200 instances / node -e 0",
      limit: atMost(2.5),
      measure: (node) => listInstances(world, node, cli, pairs),
    },
  ];
}

/** What updates take in so many processes, ms; the first of each does not count. */
function runningTimes(world, node, processes) {
  const worker = updates(world, node, homeWith(world, ENTRIES), 1 + WARM_ROUNDS);
  return Array.from({ length: processes }, () => told(worker).slice(1)).flat();
}

/** The first update of a process, its code loaded, beside a whole process that does nothing. */
function besideNothing(world, node, pairs) {
  const once = updates(world, node, homeWith(world, ENTRIES), 1);
  const nothing = command({ file: node.path, args: ["-e", "0"] });
  const { a, b, ratio } = inPairs(pairs, () => told(once)[0], nothing);
  return { value: ratio, ours: a, theirs: b };
}

/** What a worker prints: the ms of each of its updates. */
function told({ file, args, options }) {
  const done = spawnSync(file, args, { ...options, encoding: "utf8" });
  if (done.status !== 0) throw new Unmeasured("wrong", done.stderr.slice(0, 300));
  return JSON.parse(done.stdout);
}

/** The first update of a process each, on a registry of its own each. */
function besidePlain(world, node, pairs) {
  const ours = updates(world, node, homeWith(world, ENTRIES), 1);
  const home = homeWith(world, ENTRIES);
  const { slug } = instance(world, ENTRIES / 2);
  const args = [PLAIN_WORKER, slug];
  const plain = { file: node.path, args, options: { env: quietEnv({ DEVRIG_HOME: home }) } };
  const { a, b, ratio } = inPairs(
    pairs,
    () => told(ours)[0],
    () => told(plain)[0],
  );
  return { value: ratio, ours: a, theirs: b };
}

/** Whole processes, with what ending one takes longer. */
function beyondProcess(world, node, pairs) {
  const home = homeWith(world, ENTRIES);
  const once = updates(world, node, home, 1);
  const never = updates(world, node, home, 0);
  const { a, b, difference } = inPairs(pairs, command(once), command(never));
  return { value: difference, ours: a, theirs: b };
}

/** A fresh process that updates an entry in the middle that many times. */
function updates(world, node, home, times) {
  const { slug, state_dir } = instance(world, ENTRIES / 2);
  return {
    file: node.path,
    args: [shipped(WORKER, node), String(times), slug, state_dir],
    accept: (stdout) => JSON.parse(stdout).length === times,
    // One thread, as `claim` and `release` have it.
    options: { env: quietEnv({ DEVRIG_HOME: home, UV_THREADPOOL_SIZE: "1" }) },
  };
}

function listInstances(world, node, cli, pairs) {
  requireCommand(node, cli, "ps");
  const options = { env: quietEnv({ DEVRIG_HOME: homeWith(world, INSTANCES) }) };
  const accept = (stdout) => JSON.parse(stdout).instances.length === INSTANCES;
  const ps = command({ file: node.path, args: [cli, "ps", "--all", "--json"], accept, options });
  const { a, b, ratio } = inPairs(pairs, ps, command({ file: node.path, args: ["-e", "0"] }));
  return { value: ratio, ours: a, theirs: b };
}

/** A registry, as devrig writes it, whose instances are all there: folder, config, state.json, and a living service (this process). */
function homeWith(world, count) {
  const home = mkdtempSync(join(world.folder, "home-"));
  const services = { api: { pid: process.pid, port: 3000, port_auto: false } };
  const started_at = "2025-01-15T10:30:00.000Z";
  const instances = [];
  for (let index = 0; index < count; index++) {
    const { slug, state_dir } = instance(world, index);
    const config_path = world.project(`instance-${index}`, [3000]);
    mkdirSync(state_dir, { recursive: true, mode: 0o700 });
    writeFileSync(
      join(state_dir, "state.json"),
      JSON.stringify({ slug, config_path, started_at, services }),
    );
    instances.push({ slug, config_path, state_dir, started_at, services, claims: [] });
  }
  const lines = instances.map((it) => `    ${JSON.stringify(it)}`);
  const text = `{\n  "instances": [\n${lines.join(",\n")}\n  ]\n}\n`;
  writeFileSync(join(home, "instances.json"), text, { mode: 0o600 });
  // Or an update's fsync would wait for two thousand files of ours.
  spawnSync("sync");
  return home;
}

function instance(world, index) {
  return {
    slug: `instance-${index}-${index.toString(16).padStart(8, "0")}`,
    state_dir: join(world.folder, `instance-${index}`, ".devrig"),
  };
}
