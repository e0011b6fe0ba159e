// npm run bench [-- load] [--quick] [--pairs N] [--node PATH[,PATH]] [--cli FILE] [--only TEXT]
// Prints each row, then ends with 1 where a bound was missed or an answer was wrong; with --quick a missed bound is only told.
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nodes, peers, root } from "./support/cache.mjs";
import { Unmeasured } from "./support/measure.mjs";
import { renderTable, verdictOf } from "./support/table.mjs";

const PAIRS = 31;
const QUICK_PAIRS = 5;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
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
  say(`${options.pairs} interleaved pairs a row, load average ${loadavg()[0].toFixed(2)}`);
  const { createWorld } = await import("./support/world.mjs");
  const world = createWorld();
  try {
    return finish(measureAll(await everydayRows(world, options)));
  } finally {
    await world.end();
  }
}

async function load() {
  const { loadRows, enter } = await import("./load/load.mjs");
  if (!flags.inside) return enter(process.argv.slice(2));
  say(`${options.pairs} interleaved pairs a row, in a network and process namespace of its own`);
  const rows = await loadRows(options, say);
  return finish(rows);
}

function measureAll(rows) {
  const wanted = rows.filter((row) => row.name.includes(options.only));
  return options.nodes.flatMap((node) =>
    wanted.filter((row) => row.applies?.(node) ?? true).map((row) => measured(row, node)),
  );
}

function measured({ name, limit, measure }, node) {
  const row = { name, limit, node: node.name };
  try {
    return { ...row, result: measure(node) };
  } catch (error) {
    if (error instanceof Unmeasured) return { ...row, problem: error };
    throw error;
  }
}

function finish(rows) {
  say(renderTable(rows));
  const verdicts = rows.map(verdictOf);
  const missed = verdicts.filter((verdict) => verdict === "MISSED").length;
  const failed = verdicts.filter((verdict) => verdict === "FAILED").length;
  say(
    `${rows.length} rows, ${missed} missed, ${failed} failed${flags.quick ? " (quick: a missed bound is a warning)" : ""}`,
  );
  return failed > 0 || (missed > 0 && !flags.quick) ? 1 : 0;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
