import { createSystem, type System } from "../../src/engine/system.js";

/** The real outside with an environment of the test's own. */
export function systemWith(env: System["env"]): System {
  const run = () => Promise.reject(new Error("no command is expected here"));
  return { ...createSystem(process, run), env };
}
