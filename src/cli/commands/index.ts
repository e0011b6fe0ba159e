import type { Commands } from "../command.js";

/** Every command, loaded when it is asked for. */
export const COMMANDS: Commands = {
  check: async () => (await import("./check.js")).check,
  who: async () => (await import("./who.js")).who,
  ps: async () => (await import("./ps.js")).ps,
  start: async () => (await import("./start.js")).start,
  stop: async () => (await import("./stop.js")).stop,
  delete: async () => (await import("./delete.js")).deleteCommand,
  claim: async () => (await import("./claim.js")).claim,
  run: async () => (await import("./run.js")).run,
  env: async () => (await import("./env.js")).env,
  release: async () => (await import("./release.js")).release,
  free: async () => (await import("./free.js")).free,
  sweep: async () => (await import("./sweep.js")).sweep,
  init: async () => (await import("./init.js")).init,
  completion: async () => (await import("./completion.js")).completion,
  validate: async () => (await import("./validate.js")).validateCommand,
};
