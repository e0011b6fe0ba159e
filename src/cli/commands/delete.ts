import { DevrigError, deleteInstances, forShell } from "../../engine/index.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { notBesideAll } from "../flags.js";
import { tellStopped } from "./stop.js";

export const deleteCommand: Command = {
  name: "delete",
  summary: "Stop the project and remove its whole .devrig folder: state, logs, remembered ports.",
  usage: "[--all]",
  description: "The folder stays where something of the project lives on.",
  flags: [{ name: "all", text: "every instance on the machine that is yours" }],
  examples: [
    { command: "devrig delete", text: "this project" },
    { command: "devrig delete --all", text: "as if nothing had ever been started" },
  ],
  exits: [
    { code: "0", text: "removed; also when there was nothing" },
    { code: "1", text: "something lives on; its folder was left" },
    { code: "2", text: "wrong usage, no config file" },
    { code: "3", text: "the machine said no" },
    BY_SIGNAL,
  ],
  run: runDelete,
};

async function runDelete(context: Context): Promise<number> {
  const { system, invocation, file } = context;
  const all = invocation.has("all");
  if (invocation.positionals.length > 0) throw wholeOnly(invocation.positionals[0] as string);
  if (all && file !== undefined) throw notBesideAll("deletes", "-f");
  const report = await deleteInstances(system, { all, config: file });
  return tellStopped(context, report, "Nothing to delete.");
}

function wholeOnly(service: string): DevrigError {
  return new DevrigError("user", "usage", "delete takes no service: it removes the whole project", {
    hint: `to end one service: devrig stop ${forShell(service)}`,
  });
}
