import * as z from "zod";
import { shorten } from "../text/foreign-text.js";
import { suggest } from "./suggest.js";

/*
 * What a devrig.toml may hold: the one definition. Unknown keys are no error; keys of the existing devrig that we do not use
 * are named here, so that they are known, and left unjudged (`foreign`). "npm run shape" turns this into
 * shape.generated.ts, with which the hot path checks a file without loading zod.
 */

const foreign = z.unknown().optional();

const text = z.string({ error: (issue) => `must be a text in quotes, not ${said(issue.input)}` });
const filled = text.regex(/\S/, { error: "must not be blank" });
const flag = z.boolean({ error: (issue) => `must be true or false, not ${said(issue.input)}` });
const texts = list(text);
const variables = table(text);

const asPort = { error: (issue: { input?: unknown }) => aboutPort(issue.input) };
const port = z.union([z.int().min(1, asPort).max(65535, asPort), z.literal("auto")], asPort);

const protocol = z.enum(["http", "https", "tcp", "udp"], {
  error: ({ input }) => {
    const near = typeof input === "string" ? suggest(input, ["http", "https", "tcp", "udp"]) : null;
    const hint = near === null ? "" : `; did you mean "${near}"?`;
    return `must be "http", "https", "tcp" or "udp", not ${said(input)}${hint}`;
  },
});

const project = fields({
  name: filled,
  env_file: text.optional(),
  auto_reserve: flag.optional(),
});

const service = fields({
  command: filled,
  path: text.optional(),
  port: port.optional(),
  protocol: protocol.optional(),
  env: variables.optional(),
  env_file: text.optional(),
  depends_on: texts.optional(),
  restart: fields({
    policy: foreign,
    max_restarts: foreign,
    startup_max_restarts: foreign,
    startup_grace_ms: foreign,
    initial_delay_ms: foreign,
    max_delay_ms: foreign,
  }).optional(),
});

const docker = fields({
  image: text.optional(),
  port: port.optional(),
  ports: table(port).optional(),
  protocol: protocol.optional(),
  env: variables.optional(),
  depends_on: texts.optional(),
  volumes: foreign,
  command: foreign,
  entrypoint: foreign,
  ready_check: foreign,
  init: foreign,
  registry_auth: foreign,
});

const compose = fields({
  file: filled,
  services: texts.optional(),
  env_file: text.optional(),
  ready_checks: foreign,
});

const dashboard = fields({
  port: port.optional(),
  enabled: flag.optional(),
  otel: fields({
    grpc_port: port.optional(),
    http_port: port.optional(),
    trace_buffer: foreign,
    metric_buffer: foreign,
    log_buffer: foreign,
    retention: foreign,
  }).optional(),
});

const built = fields({
  context: foreign,
  dockerfile: foreign,
  manifests: foreign,
  watch: foreign,
  depends_on: texts.optional(),
});

const addon = fields({
  type: foreign,
  chart: foreign,
  repo: foreign,
  namespace: foreign,
  version: foreign,
  values: foreign,
  values_files: foreign,
  path: foreign,
  depends_on: foreign,
  port_forward: table(text).optional(),
});

const cluster = fields({
  ports: texts.optional(),
  image: table(built).optional(),
  deploy: table(built).optional(),
  addons: table(addon).optional(),
  name: foreign,
  agents: foreign,
  registry: foreign,
  registries: foreign,
  logs: foreign,
});

export const configSchema = fields({
  project,
  services: table(service).optional(),
  docker: table(docker).optional(),
  compose: compose.optional(),
  dashboard: dashboard.optional(),
  cluster: cluster.optional(),
  env: variables.optional(),
  network: foreign,
});

/** A devrig.toml that passed the schema, as parsed: nothing is added, defaults neither. */
export type ConfigData = z.infer<typeof configSchema>;

function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape, { error: (issue) => `must be a table, not ${said(issue.input)}` });
}

function table<Value extends z.ZodType>(value: Value) {
  return z.record(z.string(), value, {
    error: (issue) => `must be a table, not ${said(issue.input)}`,
  });
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: (issue) => `must be a list in [ ], not ${said(issue.input)}` });
}

function aboutPort(input: unknown): string {
  const wanted = 'a port is a number from 1 to 65535 or "auto"';
  if (typeof input === "bigint" || Number.isInteger(input))
    return `${shorten(String(input), 40)} is out of range: ${wanted}`;
  if (typeof input !== "string") return `${wanted}, not ${said(input)}`;
  if (/^\d+$/.test(input))
    return `"${input}" is a text: ${wanted}, so write ${input} without quotes`;
  const near = suggest(input, ["auto"]) === null ? "" : '; did you mean "auto"?';
  return `"${shorten(input, 40)}" is no port${near === "" ? `: ${wanted}` : near}`;
}

/** A value as a person would call it. Symbols stand for floats and dates, see `plain.ts`. */
function said(value: unknown): string {
  if (typeof value === "string") return `the text "${shorten(value, 41)}"`;
  if (typeof value === "symbol") return value.description ?? "that";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a table";
  return String(value);
}
