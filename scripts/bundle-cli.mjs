import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, posix } from "node:path";
import { cacheCli } from "./cache-cli.mjs";
import { wrapped } from "./wrap.mjs";

const WORK = "build/commonjs";
const OUT = "dist/cli";
const REST = "./rest.js";
/** Bundles of their own, in one scope too: path in src -> file. No module of ours may have such a name: it would be left out. */
const DOORS = {
  "engine/preflight/busy.js": "./busy.js",
  "cli/show-report.js": "./cli-report.js",
  "cli/main-who.js": "./main-who.js",
  "engine/owners/instances/registered.js": "./cli-registered.js",
  "engine/own-instances.js": "./cli-own-instances.js",
  "engine/owners/jobs.js": "./cli-jobs.js",
  "engine/owners/containers.js": "./cli-containers.js",
};
/** What the launcher begins with, by the command. */
const ENTRIES = {
  "cli/entry/check.js": "./check.js",
  "cli/entry/who.js": "./who.js",
  "cli/entry/ps.js": "./ps.js",
  "cli/entry/claims.js": "./cli-claims.js",
};

/**
 * The CLI as CommonJS. `index.js` launches `check.js`, or the bundle of another command that scripts ask for often. Without
 * another chunk in its build, webpack joins all modules of a bundle into one scope, which starts in half the time. Whatever is
 * loaded by `import()` comes from a bundle of its own: `busy.js` where a port is not free, `cli-report.js` where people read, else
 * `rest.js`, with a chunk for each.
 * @param bundle (entry, out, external) => void
 */
export function bundleCli(bundle) {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  // ncc chooses the module format from the nearest package.json: one without "type" makes CommonJS.
  writeFileSync(`${WORK}/package.json`, '{ "sideEffects": false }\n');
  leaveOutUnused("smol-toml");
  cpSync("build/src", `${WORK}/rest`, { recursive: true });
  cpSync("build/src", `${WORK}/first`, { recursive: true });
  for (const side of ["rest", "first"]) rmSync(`${WORK}/${side}/action`, { recursive: true });
  const later = divert(`${WORK}/first`);
  writeFileSync(`${WORK}/rest/rest.js`, restOf(later));

  bundle(`${WORK}/rest/rest.js`, OUT);
  renameSync(`${OUT}/index.js`, `${OUT}/rest.js`);
  const entries = { ...ENTRIES, ...DOORS };
  for (const [entry, file] of Object.entries(entries)) {
    bundle(`${WORK}/first/${entry}`, `${WORK}/out`, [REST, ...Object.values(DOORS)]);
    cpSync(`${WORK}/out/index.js`, join(OUT, file));
  }
  const names = Object.values(entries).map((file) => file.slice(2));
  for (const name of names) wrap(join(OUT, name));
  cacheCli(OUT, names);
  writeFileSync(`${OUT}/package.json`, '{\n  "type": "commonjs"\n}\n');
  rmSync(WORK, { recursive: true, force: true });
}

/** For the launcher. */
function wrap(file) {
  const code = readFileSync(file, "utf8").replace(/^#!.*\n/, "");
  writeFileSync(file, wrapped(code), { mode: 0o644 });
}

/**
 * Copies a package beside the code, with the word that its modules have no side effects: what nobody imports stays out then.
 * Its licence is shipped once, in licenses.txt, and not again at the head of each module, where every start would read it.
 */
function leaveOutUnused(name) {
  const copy = `${WORK}/node_modules/${name}`;
  cpSync(`node_modules/${name}`, copy, { recursive: true, dereference: true });
  for (const name of readdirSync(`${copy}/dist`).filter((it) => it.endsWith(".js"))) {
    const text = readFileSync(`${copy}/dist/${name}`, "utf8");
    writeFileSync(`${copy}/dist/${name}`, text.replace(/^\/\*![\s\S]*?\*\//, ""));
  }
  const manifest = JSON.parse(readFileSync(`${copy}/package.json`, "utf8"));
  writeFileSync(`${copy}/package.json`, JSON.stringify({ ...manifest, sideEffects: false }));
}

/** Leads every `import()` below the folder to the rest; returns what was imported, as paths from the folder. */
function divert(folder) {
  const later = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const file = join(folder, name);
    const here = dirname(name).replaceAll("\\", "/");
    const text = readFileSync(file, "utf8").replace(/\bimport\("(\.[^"]+)"\)/g, (_, path) => {
      const wanted = posix.join(here, path);
      if (Object.hasOwn(DOORS, wanted)) return `import("${DOORS[wanted]}")`;
      later.add(wanted);
      return `import("${REST}").then((rest) => rest.load("${wanted}"))`;
    });
    writeFileSync(file, text);
  }
  return [...later].sort();
}

/** The entry of the rest: each of the modules, loaded by its path. */
function restOf(paths) {
  const loaders = paths.map((path) => `  "${path}": () => import("./${path}"),`);
  return `const modules = {\n${loaders.join("\n")}\n};\nexport const load = (path) => modules[path]();\n`;
}
