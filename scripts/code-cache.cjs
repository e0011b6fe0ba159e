// Makes V8's code cache of bundles for the Node that runs this: node --random-seed=1 code-cache.cjs FROM TO NAME…
// Every function is compiled, whether it runs or not, so that a cache is the same wherever it is made.
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const [from, to, ...names] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
for (const name of names) {
  setFlagsFromString("--no-lazy");
  const script = new Script(readFileSync(`${from}/${name}`, "utf8"), { filename: name });
  // V8 refuses a cache that was made with other flags than it has.
  setFlagsFromString("--lazy");
  writeFileSync(`${to}/${name}.bin`, script.createCachedData());
}
