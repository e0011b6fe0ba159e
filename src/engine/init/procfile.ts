import { portOfCommand } from "./port-of-command.js";
import type { FoundService } from "./toml-text.js";

/** The processes of a Procfile (https://devcenter.heroku.com/articles/procfile): `NAME: COMMAND`, one a line. */
export function procfileServices(text: string): FoundService[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, command] = /^([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    // A release process runs once and ends.
    if (name === undefined || command === undefined || name === "release") return [];
    return [{ name, command, port: portOfCommand(command), told: null }];
  });
}
