// How the answer's time grows with the machine: one question, three sizes of each kind, all tools. Shown, not judged.
import { alone, Unmeasured } from "../support/measure.mjs";
import { align, milliseconds } from "../support/table.mjs";
import { crowdIn } from "./crowd.mjs";
import { rivals } from "./rivals.mjs";

const SIZES = [
  [100, 25_000],
  [1_000, 25_000],
  [3_000, 25_000],
  [1_000, 100_000],
  [1_000, 200_000],
];

/** The table as text; `withWorld` hands a fresh world to its argument and takes it down. */
export async function growth(withWorld, options) {
  const [node] = options.nodes;
  const lines = [
    [
      "processes",
      "descriptors",
      "ours, newest",
      "ours, oldest",
      ...Object.keys(rivals(options)).slice(1),
    ],
  ];
  for (const [processes, descriptors] of SIZES) {
    lines.push(
      await withWorld((world) => measureSize(world, processes, descriptors, node, options)),
    );
  }
  return align(lines);
}

async function measureSize(world, processes, descriptors, node, options) {
  const [oldest, newest] = await world.freePorts(2);
  const old = await world.listen([oldest]);
  await crowdIn(world).processes(processes, descriptors);
  const young = await world.listen([newest]);
  const { ours, ...others } = rivals(options);
  const times = [
    median(() => ours(node, newest, young.pid), options),
    median(() => ours(node, oldest, old.pid), options),
    ...Object.values(others).map((ask) => median(() => ask(node, newest, young.pid), options)),
  ];
  return [String(processes), String(descriptors), ...times];
}

/** A fifth of the pairs is enough for a figure that nothing hangs on. */
function median(ask, { pairs }) {
  try {
    return milliseconds(alone(Math.max(3, Math.round(pairs / 5)), ask()));
  } catch (error) {
    if (error instanceof Unmeasured) return "-";
    throw error;
  }
}
