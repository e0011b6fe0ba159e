import type { DevrigError } from "../engine/index.js";

/** What the engine says in flags of the command line, in inputs of action.yml. By the error's code. */
const HINTS: Readonly<Record<string, string>> = {
  config_not_found:
    'name a devrig.toml by the input "config", from the working directory, or give the ports by the input "ports"; check the repository out before this step',
  no_home: 'give the input "home", or DEVRIG_HOME, the absolute path of a folder of your own',
  port_name_taken: 'give each port of the input "ports" a name of its own',
};

/** What to do about the error, in a step; null where nothing helps. */
export function hintOf({ code, hint }: Pick<DevrigError, "code" | "hint">): string | null {
  return HINTS[code] ?? hint;
}
