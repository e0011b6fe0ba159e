import { expect, test } from "@jest/globals";
import { renderDiagnostic } from "../../../src/cli/render/diagnostic.js";
import { renderError } from "../../../src/cli/render/error.js";
import { safeText } from "../../../src/cli/render/foreign.js";
import { renderFreed, renderPlan } from "../../../src/cli/render/free.js";
import { renderInstances } from "../../../src/cli/render/instances.js";
import { renderMine } from "../../../src/cli/render/mine.js";
import { renderOwners } from "../../../src/cli/render/owners.js";
import { renderReport } from "../../../src/cli/render/report.js";
import { renderServiceLine } from "../../../src/cli/render/service-line.js";
import { renderFailure } from "../../../src/cli/render/start-failure.js";
import { renderStopped, stopRemarks } from "../../../src/cli/render/stopped.js";
import { styleFor } from "../../../src/cli/render/style.js";
import { renderOrphans, renderSweep } from "../../../src/cli/render/sweep.js";
import {
  DevrigError,
  type FreedPort,
  type Instance,
  type Leftover,
  type Owner,
  type PlannedPort,
  type PortOwners,
  type StopReport,
} from "../../../src/engine/index.js";
import { ownerOf, portOf, reportOf } from "../../support/report.js";
import { systemWith } from "../../support/system.js";

/** Colours, a title, a line of its own, text that runs backwards, commands for GitHub's runner. */
const EVIL = "\x1b[31mx\x1b]0;t\x07\r\n::error::y\u202e\u2028##[error]z";
const SOURCE = { file: EVIL, line: 1, column: 1 };
const INSTANCE = { slug: EVIL, resource: EVIL, config_path: EVIL };
const JOB: NonNullable<Owner["job"]> = {
  service: EVIL,
  repository: EVIL,
  workflow: EVIL,
  job: EVIL,
  run_id: EVIL,
  attempt: EVIL,
  run_url: EVIL,
  runner: EVIL,
  tracking_id: EVIL,
  check_run_id: EVIL,
  verdict: "unknown",
  reason: EVIL,
};
const CONTAINER = {
  id: "c".repeat(64),
  name: EVIL,
  image: EVIL,
  created_at: null,
  engine: "docker",
  compose: null,
} as const;
const ALL = { command: EVIL, user: EVIL, cwd: EVIL, instance: INSTANCE, job: JOB };
const HIDDEN = { code: "other_user", message: EVIL } as const;

/** Every kind of owner, with hostile text wherever somebody else may have chosen it. */
const OWNERS: Owner[] = [
  ownerOf(ALL),
  ownerOf({ ...ALL, container: CONTAINER }),
  ownerOf({ ...ALL, command: null, pid: null }),
  ownerOf({ ...ALL, command: null, pid: null, instance: null }),
  ownerOf({ ...ALL, command: null }),
];
const PORTS = OWNERS.map((owner) =>
  portOf({ resource: EVIL, message: EVIL, source: SOURCE, owner, others: OWNERS, next: null }),
);
const NOBODY = portOf({ resource: EVIL, message: EVIL, owner: null, owner_hidden: HIDDEN });
const REPORT = reportOf([...PORTS, NOBODY]);

/** So wide that nothing is cut away. */
const view = { columns: 1000, color: false, quiet: false, now: 0, nearby: new Map() };
const style = styleFor(false);
const runner = safeText(systemWith({ GITHUB_ACTIONS: "true" }), 4000);
const free = { columns: 1000, style, quiet: false, now: 0, nearby: new Map(), safe: runner };
const both = [false, true];

const planned = PORTS.map(
  (port): PlannedPort => ({
    ...(port as PortOwners & { port: number }),
    next: null,
    action: "end_process",
    reason: EVIL,
    denied: false,
    actions: [],
    targets: [],
  }),
);
const freed = (status: FreedPort["status"]) =>
  OWNERS.map(
    (owner): FreedPort => ({
      port: 3000,
      protocol: "tcp",
      status,
      owner,
      ended: [{ owner, how: "stopped", reason: null }],
      reason: EVIL,
      restarted_by: EVIL,
      next: EVIL,
    }),
  );
const leftovers = OWNERS.map((owner): Leftover => ({ owner, ports: PORTS as Leftover["ports"] }));
const asking = { service: EVIL, repository: EVIL, job: EVIL, run_id: EVIL, runner: EVIL };

const instance = {
  entry: { slug: EVIL, config_path: EVIL, started_at: EVIL },
  status: "partly",
  services: [
    { name: EVIL, pid: 7, start: EVIL, port: 3000, port_auto: false, alive: true, url: EVIL },
  ],
  living: [
    {
      resource: EVIL,
      port: 3000,
      protocol: "tcp",
      auto: false,
      holder: { pid: 7, start: EVIL, label: EVIL },
      claimed_at: EVIL,
    },
  ],
} as unknown as Instance;

const service = { service: EVIL, pid: 7, port_held_by: { pid: 8, name: EVIL } };
const stopped = {
  ok: false,
  instances: ["stopped", "unproven", "refused"].map((result) => ({
    slug: EVIL,
    config_path: EVIL,
    services: [{ ...service, result }],
    kept: [{ holder: { pid: 7, start: null, label: EVIL } }],
  })),
  untouched: [{ slug: EVIL, config_path: EVIL, reason: EVIL }],
  removed: [EVIL],
  warnings: [{ code: "x", message: EVIL, resource: null, source: null }],
} as unknown as StopReport;

const diagnostic = { code: "x", message: EVIL, resource: null, source: SOURCE };
const error = new DevrigError("user", "x", EVIL, {
  hint: EVIL,
  diagnostics: [diagnostic, diagnostic],
  warnings: [diagnostic],
});

test.each<[string, () => string]>([
  ["check", () => both.map((whole) => renderReport(REPORT, { ...view, whole })).join("")],
  ["check --mine", () => renderMine(REPORT, view)],
  [
    "who",
    () =>
      both
        .map((whole) =>
          renderOwners([...PORTS, NOBODY] as Parameters<typeof renderOwners>[0], {
            ...view,
            whole,
            detailed: true,
          }),
        )
        .join(""),
  ],
  ["ps", () => renderInstances([instance], view)],
  ["stop", () => renderStopped(stopped, { ...view, nothing: "" })],
  ["stop, its remarks", () => `${stopRemarks(stopped).join("\n")}\n`],
  ["free, before", () => renderPlan({ ports: planned, detail: "redacted", warnings: [] }, free)],
  [
    "free, after",
    () =>
      (["free", "freed", "taken_again", "kept", "denied"] as const)
        .map((status) => renderFreed(freed(status), free))
        .join(""),
  ],
  [
    "sweep, before",
    () =>
      [leftovers, []]
        .map((orphans) =>
          renderOrphans(
            {
              job: asking,
              orphans,
              kept: leftovers.map((it) => ({ ...it, reason: EVIL })),
              warnings: [],
            },
            free,
          ),
        )
        .join(""),
  ],
  [
    "sweep, after",
    () =>
      renderSweep(
        {
          job: asking,
          ended: leftovers.map((it) => ({ ...it, how: "stopped", reason: EVIL, pids: [7] })),
          kept: [],
          after: PORTS as Parameters<typeof renderSweep>[0]["after"],
          warnings: [],
        },
        free,
      ),
  ],
  [
    "a service that does not start",
    () =>
      renderFailure(
        { service: EVIL, message: EVIL, log_lines: [EVIL], log: EVIL },
        { columns: 100, style },
      ),
  ],
  [
    "a line of a service",
    () => renderServiceLine(EVIL, EVIL, { width: 9, paint: style.dim, color: false }),
  ],
  ["a warning", () => renderDiagnostic(diagnostic, "warning", style, 100)],
  ["an error", () => renderError(error, { columns: 100, color: false })],
])("no text of others acts on a terminal, or makes a line of its own: %s", (_, render) => {
  const text = render();
  expect(text).toContain("y\\u{202e}");
  expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
  expect(text.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
});

test("in a job's log, what others wrote beside our words is no command to the runner", () => {
  const { safe } = free;
  expect(safe(EVIL)).not.toMatch(/##\[|^\s*::/);
  const onTerminal = safeText(systemWith({}));
  expect(onTerminal(EVIL)).not.toMatch(/\p{C}/u);
  expect(onTerminal("##[error]z")).toBe("##[error]z");
  for (const text of [
    renderPlan({ ports: planned, detail: "redacted", warnings: [] }, free),
    renderFreed(freed("taken_again"), free),
    renderFreed(freed("kept"), free),
    renderFreed(freed("free"), free),
    renderOrphans({ job: asking, orphans: leftovers, kept: [], warnings: [] }, free),
    renderOrphans({ job: asking, orphans: [], kept: [], warnings: [] }, free),
  ])
    expect(text).not.toContain("##[");
});
