import {
  checkMine,
  forJson,
  parsePortRequest,
  preflight,
  type Report,
} from "../../engine/index.js";
import { BY_SIGNAL, type Command, type Context } from "../command.js";
import { waiting } from "../wait.js";

export const check: Command = {
  name: "check",
  summary: "Is every fixed port of this project free, and who has those that are not?",
  usage: "[SERVICE…] [--port [NAME=]PORT[/udp]]… [--wait DURATION] [--mine]",
  description:
    "Tries each port by binding it for a moment. Reads, never writes. With --mine it asks\nthe opposite, and binds nothing: is every port open, by this project or this CI job?",
  flags: [
    {
      name: "port",
      value: "[NAME=]PORT[/udp]",
      multiple: true,
      text: "check this port too; enough without a config file",
    },
    { name: "wait", value: "DURATION", text: "wait so long for busy ports (500ms, 90s, 5m)" },
    { name: "mine", text: "is every port open, and by this project or this CI job?" },
    { name: "no-redact", text: "show the owners' whole command lines, secrets included" },
  ],
  examples: [
    { command: "devrig check", text: "all ports of the nearest devrig.toml" },
    { command: "devrig check web --wait 30s", text: "wait until the port of 'web' is free" },
    {
      command: "devrig check --mine --wait 30s",
      text: "before tests: all servers are up, and ours",
    },
    { command: "devrig check --port 3000 --port db=5432", text: "without any config file" },
  ],
  exits: [
    { code: "0", text: "every port is free, or the project's own (--mine: open and ours)" },
    {
      code: "1",
      text: "a port is taken, claimed or not permitted (--mine: a stranger's, or nobody's)",
    },
    { code: "2", text: "wrong usage, no config file, configuration errors" },
    { code: "3", text: "the machine said no" },
    BY_SIGNAL,
  ],
  run: runCheck,
};

async function runCheck(context: Context): Promise<number> {
  const { system, streams, invocation, json, file } = context;
  const detail = invocation.has("no-redact") ? "full" : "redacted";
  const ask = invocation.has("mine") ? checkMine : preflight;
  const report = await ask(system, {
    ...(file === undefined ? {} : { config: file }),
    services: invocation.positionals,
    ports: invocation.values("port").map(parsePortRequest),
    ...waiting(context),
    detail,
  });
  if (json) {
    streams.out(forJson(reportDocument(report)));
  } else if (report.mine) {
    const { showWarnings } = await import("../show-report.js");
    const { renderMine } = await import("../render/mine.js");
    await showWarnings(context, report.warnings);
    streams.out(renderMine(report, { ...context, columns: streams.columns, now: system.now() }));
  } else {
    const { showReport } = await import("../show-report.js");
    await showReport(context, report, { whole: detail === "full" });
  }
  return report.ok ? 0 : 1;
}

/** Excerpts are for people. */
function reportDocument(report: Report): object {
  const warnings = report.warnings.map(({ excerpt: _excerpt, ...warning }) => warning);
  return { ...report, warnings };
}
