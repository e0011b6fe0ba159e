// Turns the zod schema of devrig.toml into plain data for the hot path. Needs build/: "npm run shape" compiles first.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { shapeOfSchema } from "../build/src/engine/config/shape-of-schema.js";

const file = "src/engine/config/shape.generated.ts";
writeFileSync(
  file,
  `// Made by "npm run shape" from schema.ts; never edited.
import type { Shape } from "./shape.js";

export const CONFIG_SHAPE: Shape = ${JSON.stringify(shapeOfSchema(), null, 2)};
`,
);
execFileSync(
  process.execPath,
  ["node_modules/@biomejs/biome/bin/biome", "format", "--write", file],
  {
    stdio: "inherit",
  },
);
