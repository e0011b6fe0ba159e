import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const COPY = "build/node_modules/@actions/core";

/** Parts of @actions/core that no step of ours calls, and what they would load at start: undici, an OIDC client, @actions/exec. */
const UNUSED = {
  "oidc-utils.js": `export class OidcClient {
  static async getIDToken() {
    throw new Error("left out of this bundle");
  }
}
`,
  "platform.js": "export {};\n",
};

/** Puts @actions/core without its unused parts where the bundler finds it first; the rest of it is the toolkit's own code. */
export function withSlimCore(bundle) {
  cpSync("node_modules/@actions/core", COPY, { recursive: true });
  for (const [file, text] of Object.entries(UNUSED)) writeFileSync(join(COPY, "lib", file), text);
  try {
    bundle();
  } finally {
    // Tests run from build/ too, and mean the whole toolkit.
    rmSync("build/node_modules", { recursive: true, force: true });
  }
}
