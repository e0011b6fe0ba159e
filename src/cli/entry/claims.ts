import { claim } from "../commands/claim.js";
import { env } from "../commands/env.js";
import { release } from "../commands/release.js";
import { run } from "../commands/run.js";
import { main } from "../main.js";

// Scripts and CI jobs wait for these four, which share nearly all of their code.
const [, , name] = process.argv;
main([env, release, run].find((command) => command.name === name) ?? claim);
