import {
  endingText,
  forJson,
  forTerminal,
  type ServiceView,
  type Session,
  type StartFailure,
  type StartResult,
  startProject,
} from "../../engine/index.js";
import type { Command, Context } from "../command.js";
import { hearInterrupts, type Interrupts } from "../interrupts.js";
import { failureDocument, renderFailure } from "../render/start-failure.js";
import { styleFor } from "../render/style.js";
import { renderTable } from "../render/table.js";
import { showReport } from "../show-report.js";
import { StartTalk } from "../start-talk.js";

export const start: Command = {
  name: "start",
  summary: "Check and claim the ports, then start the services, each after those it depends on.",
  usage: "[SERVICE…] [--detach]",
  description:
    "Goes on to the next service when the TCP port of the one before listens (60 s at most). Shows their\nlogs until Ctrl-C stops them. What runs already stays as it is; on a collision nothing is started.",
  flags: [{ name: "detach", short: "d", text: "leave them running; logs in .devrig/logs" }],
  examples: [
    { command: "devrig start", text: "everything, with logs, until Ctrl-C" },
    { command: "devrig start web", text: "'web' and what it depends on" },
    { command: "devrig start --detach", text: "in the background, until 'devrig stop'" },
  ],
  exits: [
    { code: "0", text: "every service is up, or has ended well" },
    { code: "1", text: "a port is not free, or a service did not come up; all was stopped again" },
    { code: "2", text: "wrong usage, configuration errors, a config of another user" },
    { code: "3", text: "the machine said no" },
    {
      code: "130",
      text: "ended by Ctrl-C (129: by a hangup, 131: by Ctrl-\\, 143: by SIGTERM), the services with it",
    },
  ],
  run: runStart,
};

async function runStart(context: Context): Promise<number> {
  const { system, invocation, file } = context;
  const detach = invocation.has("detach");
  const interrupts = hearInterrupts();
  const talk = new StartTalk(context, detach);
  try {
    const result = await startProject(system, {
      ...(file === undefined ? {} : { config: file }),
      services: invocation.positionals,
      detach,
      detail: "redacted",
      interrupt: AbortSignal.any([interrupts.interrupt, talk.unheard]),
      hurry: interrupts.hurry,
      on: (event) => talk.hear(event),
    });
    return await conclude(context, result, talk, interrupts);
  } finally {
    talk.logs.end();
    interrupts.dispose();
  }
}

async function conclude(
  context: Context,
  result: StartResult,
  talk: StartTalk,
  interrupts: Interrupts,
): Promise<number> {
  if (result.kind === "collision") {
    if (context.json) print(context, { version: 1, started: false, report: result.report });
    else await showReport(context, result.report);
    return 1;
  }
  if (result.kind === "interrupted") return endedBy(interrupts, talk) ?? 1;
  if (result.kind === "failed") {
    talk.logs.end();
    return fail(context, result.failure);
  }
  const { session } = result;
  if (session === null) {
    tellUp(context, result);
    return 0;
  }
  if (context.json) talk.say(context.streams.out, forJson(upDocument(result)));
  return stay(session, talk, interrupts);
}

type Up = Extract<StartResult, { kind: "up" }>;

function tellUp(context: Context, result: Up): void {
  if (context.json) print(context, upDocument(result));
  else if (!context.quiet) showServices(context, result.services);
}

function upDocument({ project, services }: Up): object {
  const { name, slug, config_path, state_dir } = project;
  const told = { name, slug, config_path, state_dir };
  return { version: 1, started: true, project: told, services };
}

/** Until all services have ended, or somebody ends us. */
async function stay(session: Session, talk: StartTalk, interrupts: Interrupts): Promise<number> {
  const ended = session.allEnded((service, ending) => {
    if (interrupts.exitCode() === null)
      talk.remark(`${forTerminal(service)} ${endingText(ending)}`);
  });
  await Promise.race([ended, interrupts.heard, aborted(talk.unheard)]);
  if (interrupts.exitCode() !== null) talk.remark("Stopping. Once more ends by force.");
  await session.end(interrupts.hurry);
  return endedBy(interrupts, talk) ?? ((await ended) ? 0 : 1);
}

/** The exit code of an interrupt; null where there was none. Throws where we ended because nothing could be written. */
function endedBy(interrupts: Interrupts, { unheard }: StartTalk): number | null {
  const code = interrupts.exitCode();
  if (code === null) unheard.throwIfAborted();
  return code;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function fail(context: Context, failure: StartFailure): number {
  const { streams, json } = context;
  if (json) print(context, failureDocument(failure));
  else
    streams.err(
      renderFailure(failure, { columns: streams.columns, style: styleFor(streams.colorErr) }),
    );
  return 1;
}

function showServices({ streams, color }: Context, services: readonly ServiceView[]): void {
  const style = styleFor(color);
  const rows = services.map(({ name, pid, url, log }) => [
    { text: forTerminal(name), paint: style.bold },
    { text: log === null ? "runs already" : "up", paint: style.green },
    { text: url === null ? "" : forTerminal(url) },
    { text: pid > 0 ? `PID ${pid}` : "" },
  ]);
  streams.out(renderTable(rows, streams.columns));
}

function print({ streams }: Context, document: object): void {
  streams.out(forJson(document));
}
