import type { Command } from "../command.js";

/** Every command, loaded when it is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.js")).check,
  who: async () => (await import("./who.js")).who,
  validate: async () => (await import("./validate.js")).validateCommand,
};
