// The registry and what reads it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../support/cache.mjs";
import { command, inPairs, median, quietEnv, Unmeasured } from "../support/measure.mjs";
import { atMost, shown } from "../support/table.mjs";
import { requireCommand } from "../support/there.mjs";

const WORKER = fileURLToPath(new URL("registry-update.mjs", import.meta.url));
const ENTRIES = 1_000;
const INSTANCES = 200;

export function registryRows(world, { cli, pairs }) {
  const update = (which) => (node) => {
    const samples = Array.from({ length: pairs }, () => updateOnce(world, node)[which]);
    return { value: median(samples) };
  };
  return [
    {
      name: "registry update, 1,000 entries, first of its process",
      limit: atMost(3, null, "ms"),
      measure: update("first"),
    },
    { name: "registry update, 1,000 entries, warm", limit: shown("ms"), measure: update("warm") },
    {
      name: "ps --all, 200 instances / node -e 0",
      limit: atMost(2.5),
      measure: (node) => listInstances(world, node, cli, pairs),
    },
  ];
}

/** One fresh process updates a fresh registry: `first` and `warm`, in ms. */
function updateOnce(world, node) {
  const modules = ["system", "state/home", "state/registry"].map((name) =>
    join(root, "build", "src", "engine", `${name}.js`),
  );
  const absent = modules.find((file) => !existsSync(file));
  if (absent) throw new Unmeasured("missing", `no ${absent}; "npm run compile" first`);
  const home = homeWith(world, ENTRIES);
  const done = spawnSync(node.path, [WORKER, ...modules], {
    env: quietEnv({ DEVRIG_HOME: home }),
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Unmeasured("wrong", done.stderr.slice(0, 300));
  return JSON.parse(done.stdout);
}

function listInstances(world, node, cli, pairs) {
  requireCommand(node, cli, "ps");
  const options = { env: quietEnv({ DEVRIG_HOME: homeWith(world, INSTANCES) }) };
  const accept = (stdout) => JSON.parse(stdout).instances.length === INSTANCES;
  const ps = command({ file: node.path, args: [cli, "ps", "--all", "--json"], accept, options });
  const { a, b, ratio } = inPairs(pairs, ps, command({ file: node.path, args: ["-e", "0"] }));
  return { value: ratio, ours: a, theirs: b };
}

/** A registry whose instances are all there: folder, config, state.json, and a service that lives (this process). */
function homeWith(world, count) {
  const home = mkdtempSync(join(world.folder, "home-"));
  const services = { api: { pid: process.pid, port: 3000, port_auto: false } };
  const instances = [];
  for (let index = 0; index < count; index++) {
    const config_path = world.project(`instance-${index}`, [3000]);
    const state_dir = join(world.folder, `instance-${index}`, ".devrig");
    const slug = `instance-${index}-${index.toString(16).padStart(8, "0")}`;
    const started_at = "2025-01-15T10:30:00.000Z";
    mkdirSync(state_dir, { recursive: true, mode: 0o700 });
    writeFileSync(
      join(state_dir, "state.json"),
      JSON.stringify({ slug, config_path, started_at, services }),
    );
    instances.push({ slug, config_path, state_dir, started_at, services, claims: [] });
  }
  writeFileSync(join(home, "instances.json"), JSON.stringify({ instances }), { mode: 0o600 });
  return home;
}
