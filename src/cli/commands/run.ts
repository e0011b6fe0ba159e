import {
  type ClaimHolder,
  type ClaimResult,
  claimPorts,
  DevrigError,
  environmentOf,
  errorCode,
  forJson,
  forShell,
  holderOf,
  releaseClaims,
  shorten,
  trustedConfig,
} from "../../engine/index.js";
import { runChild } from "../child.js";
import type { Command, Context, Invocation } from "../command.js";
import { showReport, showWarnings } from "../show-report.js";
import { waiting } from "../wait.js";
import { claimDocument } from "./claim.js";

export const run: Command = {
  name: "run",
  summary: "Run a command with the project's ports set aside and in its environment.",
  usage: "[--wait DURATION] -- <COMMAND>…",
  description:
    "The claim lives as long as this command and is released when COMMAND ends. A second run beside\nit shares the ports. Signals are passed on.",
  flags: [
    { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
  ],
  examples: [
    { command: "devrig run -- npm test", text: "tests that find the ports as DEVRIG_NAME_PORT" },
    { command: "devrig run --wait 2m -- make e2e", text: "wait for a busy port first" },
  ],
  exits: [
    { code: "…", text: "that of COMMAND; 128 + N where signal N ended it" },
    { code: "1", text: "also: a port is taken or claimed; COMMAND was not run" },
    { code: "2", text: "also: wrong usage, configuration errors, a config of another user" },
    { code: "3", text: "also: the machine said no" },
    { code: "126", text: "COMMAND cannot be executed (127: it is not there)" },
  ],
  words: "command",
  run: runRun,
};

async function runRun(context: Context): Promise<number> {
  const { system, streams, json, file } = context;
  const command = commandOf(context);
  const config = trustedConfig(system, file === undefined ? {} : { file });
  const holder = await holderOf(system, system.pid, command);
  const result = await claimPorts(system, {
    config,
    ...waiting(context),
    detail: "redacted",
    holder,
    auto: "park",
  });
  await showWarnings(context, result.warnings);
  if (!result.claimed) {
    if (json) streams.out(forJson(claimDocument(result, holder)));
    else await showReport(toStandardError(context), result.report);
    return 1;
  }
  try {
    return await runClaimed(context, command, result);
  } finally {
    await releaseAtEnd(context, result, holder);
  }
}

/** Standard output is COMMAND's alone. */
function toStandardError(context: Context): Context {
  const { streams } = context;
  const color = streams.colorErr;
  return { ...context, color, streams: Object.create(streams, { out: { value: streams.err } }) };
}

function commandOf({ invocation }: Context): readonly [string, ...string[]] {
  const [program, ...args] = invocation.rest ?? [];
  const early = invocation.positionals;
  if (early.length === 0 && program !== undefined && program !== "") return [program, ...args];
  const command = early.length === 0 ? ["COMMAND…"] : early.map(forShell);
  throw new DevrigError("user", "usage", "run needs a command behind --", {
    hint: ["devrig run", ...given(invocation), "--", ...command].join(" "),
  });
}

/** The flags with a value as they were given, ready to paste. */
function given({ value }: Invocation): string[] {
  const flags = [
    ["-f", value("file")],
    ["--wait", value("wait")],
  ] as const;
  return flags.flatMap(([flag, text]) => (text === undefined ? [] : [flag, forShell(text)]));
}

async function runClaimed(
  context: Context,
  command: readonly [string, ...string[]],
  { project, ports }: ClaimResult,
): Promise<number> {
  const { system } = context;
  const own = project.config === null ? {} : environmentOf(system, project.config, ports, null);
  try {
    return await runChild(system.platform, command, { ...system.env, ...own });
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") {
      const message = `cannot run ${shorten(command[0], 200)}: there is no such command`;
      return tellNotRun(context, "command_not_found", message, 127);
    }
    if (code !== "EACCES" && code !== "ENOEXEC" && code !== "ENOTDIR") throw error;
    const message = `cannot run ${shorten(command[0], 200)}: it is not executable (${code})`;
    return tellNotRun(context, "command_not_executable", message, 126);
  }
}

/** Exits as shells do where a command cannot be run. Standard output is still ours, for the document. */
async function tellNotRun(
  { streams, json }: Context,
  code: string,
  message: string,
  exitCode: number,
): Promise<number> {
  const { tellFailure } = await import("../failure.js");
  tellFailure(new DevrigError("user", code, message), streams, { json, stack: false });
  return exitCode;
}

/** COMMAND has ended whatever happens here, and its status is ours: what goes wrong is a remark, for the claim is void anyway. */
async function releaseAtEnd(
  context: Context,
  { project }: ClaimResult,
  holder: ClaimHolder,
): Promise<void> {
  try {
    const { warnings } = await releaseClaims(context.system, { project, holder });
    await showWarnings(context, warnings);
  } catch (error) {
    if (!(error instanceof DevrigError)) throw error;
    await showWarnings(context, [
      { code: error.code, message: error.message, resource: null, source: null },
    ]);
  }
}
