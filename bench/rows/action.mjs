// The Action's bundle against one that only loads @actions/core, and the sizes of all bundles.
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/cache.mjs";
import { command, inPairs, quietEnv, Unmeasured } from "../support/measure.mjs";
import { atMost, shown } from "../support/table.mjs";

const BUNDLES = ["cli", "main", "post"];
const ACTION_NODE = /^24\./;

export async function actionRows(world, { pairs, peers }) {
  const ports = await world.freePorts(20);
  const config = world.project("action", ports);
  const compared = (theirs) => (node) => {
    const { a, b, ratio } = inPairs(pairs, main(world, node, config), theirs(node));
    return { value: ratio, ours: a, theirs: b };
  };
  const core = (node) => command({ file: node.path, args: [peers().core] });
  const nothing = (node) => command({ file: node.path, args: ["-e", "0"] });
  const applies = (node) => ACTION_NODE.test(node.name);
  return [
    {
      name: "Action, 20 free ports / a bundle with only @actions/core",
      limit: atMost(1.5),
      applies,
      measure: compared(core),
    },
    {
      name: "Action, 20 free ports / node -e 0",
      limit: atMost(4),
      applies,
      measure: compared(nothing),
    },
    ...BUNDLES.map((name) => ({
      name: `size of dist/${name}/index.js`,
      limit: shown("kB"),
      applies,
      measure: () => size(name),
    })),
  ];
}

/** The main step as the runner starts it, with fresh files each time. */
function main(world, node, config) {
  const entry = join(root, "dist", "main", "index.js");
  if (!existsSync(entry)) throw new Unmeasured("missing", `no bundle at ${entry}`);
  const folder = mkdtempSync(join(world.folder, "runner-"));
  const files = Object.fromEntries(
    ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"].map((name) => [
      `GITHUB_${name}`,
      join(folder, name),
    ]),
  );
  const env = quietEnv({
    ...files,
    ...inputs({ config }),
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: world.folder,
    DEVRIG_HOME: join(folder, "home"),
  });
  const run = command({ file: node.path, args: [entry], options: { env, cwd: world.folder } });
  return () => {
    for (const file of Object.values(files)) writeFileSync(file, "");
    const elapsed = run();
    if (!/^ok<<|^ok=true/m.test(readFileSync(files.GITHUB_OUTPUT, "utf8")))
      throw new Unmeasured("wrong", "the Action set no output ok");
    return elapsed;
  };
}

/** Every input's default of action.yml (one `default:` below each name), then ours. */
function inputs(own) {
  const env = {};
  let name = null;
  for (const line of readFileSync(join(root, "action.yml"), "utf8").split("\n")) {
    name = line.match(/^ {2}([a-z-]+):$/)?.[1] ?? name;
    const value = line.match(/^ {4}default: *(.*)$/)?.[1];
    if (name !== null && value !== undefined)
      env[input(name)] = value.replace(/^["']|["']$/g, "").replace(/\$\{\{.*\}\}/, "");
  }
  for (const [key, value] of Object.entries(own)) env[input(key)] = value;
  return env;
}

const input = (name) => `INPUT_${name.toUpperCase()}`;

function size(name) {
  const file = join(root, "dist", name, "index.js");
  if (!existsSync(file)) throw new Unmeasured("missing", `no bundle at ${file}`);
  return { value: Math.round(statSync(file).size / 1000) };
}
