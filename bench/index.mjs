// npm run bench [-- load|all] [--quick] [--strict] [--pairs N] [--node PATH[,PATH]] [--cli FILE] [--only TEXT]
// Ends with 1 where an answer was wrong. A missed bound is told; it fails with --strict alone, because a busy machine misses it too.
import { writeSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { enter, LINES } from "./load/enter.mjs";
import { nodes, peers, root } from "./support/cache.mjs";
import { Unmeasured } from "./support/measure.mjs";
import { lineOf, renderRow, renderTable } from "./support/table.mjs";
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

/** What is measured, by the word that asks for it. Each answers with the lines of the table. */
const BENCHES = {
  everyday,
  load,
  all: async () => [...(await everyday()), ...(await load())],
};
const [word = "everyday"] = positionals;

if (flags.inside) {
  writeSync(LINES, JSON.stringify(await loadInside()));
} else if (Object.hasOwn(BENCHES, word)) {
  process.exitCode = finish(await BENCHES[word]());
} else {
  say(`there is no bench "${word}": ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
}

async function everyday() {
  const { everydayRows } = await import("./rows/everyday.mjs");
  announce("");
  return withWorld(async (world) => measureAll(await everydayRows(world, options)));
}

async function load() {
  // Inside there is no network to install anything from.
  installed();
  return enter(process.argv.slice(2), say);
}

async function loadInside() {
  const { scenes } = await import("./load/scenes.mjs");
  const { crowdIn } = await import("./load/crowd.mjs");
  announce(", in namespaces of its own");
  const lines = [];
  for (const scene of scenes) {
    lines.push(
      ...(await withWorld(async (world) =>
        measureAll(await scene(world, crowdIn(world), options)),
      )),
    );
  }
  if (options.only === "") {
    const { growth } = await import("./load/growth.mjs");
    say(`${await growth(withWorld, options)}\n`);
  }
  return lines;
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
  const lines = [];
  for (const node of options.nodes) {
    const wanted = rows.filter(
      (row) => row.name.includes(options.only) && (row.applies?.(node) ?? true),
    );
    for (const row of wanted) {
      const done = await measured(row, node);
      lines.push(lineOf(done));
      process.stderr.write(`${renderRow(done)}\n`);
    }
  }
  return lines;
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

function finish(lines) {
  say(renderTable(lines));
  const missed = lines.filter(({ verdict }) => verdict === "MISSED").length;
  const failed = lines.filter(({ verdict }) => verdict === "FAILED").length;
  say(
    `${lines.length} rows, ${missed} missed, ${failed} failed${flags.strict ? "" : " (a missed bound fails with --strict)"}`,
  );
  return failed > 0 || (missed > 0 && flags.strict) ? 1 : 0;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
