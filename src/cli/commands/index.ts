import type { Command } from "../command.js";

/** Every command, loaded when it is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.js")).check,
  who: async () => (await import("./who.js")).who,
  ps: async () => (await import("./ps.js")).ps,
  claim: async () => (await import("./claim.js")).claim,
  run: async () => (await import("./run.js")).run,
  env: async () => (await import("./env.js")).env,
  release: async () => (await import("./release.js")).release,
  free: async () => (await import("./free.js")).free,
  sweep: async () => (await import("./sweep.js")).sweep,
  validate: async () => (await import("./validate.js")).validateCommand,
};
