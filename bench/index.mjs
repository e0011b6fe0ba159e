// npm run bench [-- load] [--quick] [--strict] [--pairs N] [--node PATH[,PATH]] [--cli FILE] [--only TEXT]
// Ends with 1 where an answer was wrong. A missed bound is told; it fails with --strict alone, because a busy machine misses it too.
import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nodes, peers, root } from "./support/cache.mjs";
import { Unmeasured } from "./support/measure.mjs";
import { renderRow, renderTable, verdictOf } from "./support/table.mjs";
import { createWorld } from "./support/world.mjs";

const PAIRS = 31;
const QUICK_PAIRS = 5;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    pairs: { type: "string" },
    node: { type: "string" },
    cli: { type: "string" },
    only: { type: "string", default: "" },
    inside: { type: "boolean", default: false },
  },
});
const options = {
  pairs: Number(flags.pairs ?? (flags.quick ? QUICK_PAIRS : PAIRS)),
  quick: flags.quick,
  cli: resolve(flags.cli ?? `${root}/dist/cli/index.js`),
  only: flags.only,
  nodes: nodes((flags.node ?? process.env.DEVRIG_BENCH_NODES ?? "").split(",").filter(Boolean)),
  peers,
};

process.exitCode = positionals.includes("load") ? await load() : await everyday();

async function everyday() {
  const { everydayRows } = await import("./rows/everyday.mjs");
  announce("");
  return finish(await withWorld(async (world) => measureAll(await everydayRows(world, options))));
}

async function load() {
  if (!flags.inside) {
    const { enter } = await import("./load/enter.mjs");
    // Inside there is no network to install anything from.
    installed();
    return enter(process.argv.slice(2), say);
  }
  const { scenes } = await import("./load/scenes.mjs");
  const { crowdIn } = await import("./load/crowd.mjs");
  announce(", in namespaces of its own");
  const rows = [];
  for (const scene of scenes) {
    rows.push(
      ...(await withWorld(async (world) =>
        measureAll(await scene(world, crowdIn(world), options)),
      )),
    );
  }
  if (options.only === "") {
    const { growth } = await import("./load/growth.mjs");
    say(`${await growth(withWorld, options)}\n`);
  }
  return finish(rows);
}

/** Without a registry the rows that need the peers say so. */
function installed() {
  try {
    peers();
  } catch (error) {
    if (!(error instanceof Unmeasured)) throw error;
  }
}

async function withWorld(use) {
  const world = createWorld();
  try {
    return await use(world);
  } finally {
    await world.end();
  }
}

async function measureAll(rows) {
  const results = [];
  for (const node of options.nodes) {
    const wanted = rows.filter(
      (row) => row.name.includes(options.only) && (row.applies?.(node) ?? true),
    );
    for (const row of wanted) {
      results.push(await measured(row, node));
      process.stderr.write(`${renderRow(results.at(-1))}\n`);
    }
  }
  return results;
}

async function measured({ name, limit, measure }, node) {
  const row = { name, limit, node: node.name };
  try {
    return { ...row, result: await measure(node) };
  } catch (error) {
    if (error instanceof Unmeasured) return { ...row, problem: error };
    throw error;
  }
}

function announce(where) {
  const [busy] = loadavg();
  say(`${options.pairs} interleaved pairs a row${where}; load average ${busy.toFixed(2)}`);
  if (busy > availableParallelism() / 2)
    say("warning: the machine is busy with something else; ratios are unsteady");
}

function finish(rows) {
  say(renderTable(rows));
  const verdicts = rows.map(verdictOf);
  const missed = verdicts.filter((verdict) => verdict === "MISSED").length;
  const failed = verdicts.filter((verdict) => verdict === "FAILED").length;
  say(
    `${rows.length} rows, ${missed} missed, ${failed} failed${flags.strict ? "" : " (a missed bound fails with --strict)"}`,
  );
  return failed > 0 || (missed > 0 && flags.strict) ? 1 : 0;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
