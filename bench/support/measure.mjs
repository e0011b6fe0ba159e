// Timing by interleaved pairs: what the machine does meanwhile hits both sides alike, so the ratio holds where the times do not.
import { spawnSync } from "node:child_process";

/** A row that cannot be measured, and why; `kind` is `missing` (not built yet), `skipped` (not on this machine) or `wrong`. */
export class Unmeasured extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** What Node, npm and devrig read, and what makes a process one of a CI job: owners that are cost more to tell. */
const LOUD =
  /^(NODE_|npm_|INIT_CWD$|FORCE_COLOR$|DEVRIG_(?!HOME$)|CI$|CI_|GITHUB_|RUNNER_|GITLAB_|BUILDKITE|CIRCLE|DRONE|JENKINS_|TF_BUILD$)/;

/**
 * The environment of every measured command and of what it looks at. NODE_EXTRA_CA_CERTS is read at start by Node 20 and would
 * hide every ratio.
 */
export function quietEnv(extra = {}) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (LOUD.test(name)) delete env[name];
  }
  return { ...env, ...extra };
}

/**
 * A measurable command: each call runs it once and returns its wall time in ms.
 * @param {{file: string, args: string[], status?: number[] | null, accept?: (stdout: string) => boolean, options?: object}} it
 */
export function command({ file, args, status = [0], accept = () => true, options = {} }) {
  return () => {
    const before = performance.now();
    const done = spawnSync(file, args, {
      env: quietEnv(),
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 28,
      ...options,
    });
    const elapsed = performance.now() - before;
    const line = [file, ...args].join(" ").slice(0, 160);
    if (done.error) throw new Unmeasured("skipped", `${line}: ${done.error.message}`);
    if (status !== null && !status.includes(done.status)) {
      throw new Unmeasured(
        "wrong",
        `${line}: exit ${done.status}; ${String(done.stderr).slice(0, 300)}`,
      );
    }
    if (!isAccepted(accept, String(done.stdout))) {
      throw new Unmeasured(
        "wrong",
        `${line}: answered ${String(done.stdout).slice(0, 300)} ${String(done.stderr).slice(0, 300)}`,
      );
    }
    return elapsed;
  };
}

function isAccepted(accept, stdout) {
  try {
    return accept(stdout);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return false; // no JSON, or none of that shape
    throw error;
  }
}

/** Runs A B A B … and returns the medians in ms, the median of the pairs' ratios and the median of their differences. */
export function inPairs(count, a, b) {
  a();
  b();
  const pairs = [];
  for (let index = 0; index < count; index++) pairs.push([a(), b()]);
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
    difference: median(pairs.map(([first, second]) => first - second)),
  };
}

/** Median of `count` runs of one command, ms; for tables that only show growth. */
export function alone(count, run) {
  const times = [];
  for (let index = 0; index < count; index++) times.push(run());
  return median(times);
}

export function median(values) {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
