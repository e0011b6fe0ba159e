import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Owner, OwnerHidden, Report, ReportPort } from "../../src/engine/index.js";
import { sbin } from "../support/machine.js";
import { asUser } from "../support/users.js";
import type { Answer, Question } from "./situation.js";

/** What users run. */
export const CLI = fileURLToPath(new URL("../../../dist/cli/index.js", import.meta.url));

/** What both commands said of the port. */
export interface Asked {
  check: Answer;
  message: string;
  /** The owner by `who`: its pid or its container, null for nobody; undefined where it was not asked. */
  who?: { pid: number | null; container: string | null; hidden: string | null };
}

/** Puts the question to the built command line. */
export async function ask(question: Question, { who = true } = {}): Promise<Asked> {
  const { port, protocol = "tcp", project } = question;
  const written = protocol === "udp" ? `${port}/udp` : String(port);
  const about = project === undefined ? ["--port", written] : ["-f", project];
  const report: Report = await devrig(question, "check", ...about, "--json");
  const found = report.ports.find((it) => it.port === port && it.protocol === protocol);
  if (found === undefined) throw new Error(`check says nothing of ${written}`);
  const asked = { check: answerOf(found), message: found.message };
  if (!who) return asked;
  const said: Who = await devrig(question, "who", written, "--json");
  const { owner, owner_hidden } = said.ports[0] ?? { owner: null, owner_hidden: null };
  return { ...asked, who: { ...namesOf(owner), hidden: owner_hidden?.code ?? null } };
}

function answerOf({ status, owner, others, owner_hidden, next }: ReportPort): Answer {
  return {
    status,
    ...namesOf(owner),
    command: owner?.command ?? null,
    user: owner?.user ?? null,
    addresses: owner?.addresses ?? [],
    others: others.map((it) => it.container?.name ?? it.pid ?? it.user ?? "unknown"),
    hidden: owner_hidden?.code ?? null,
    next,
  };
}

function namesOf(owner: Owner | null): Pick<Answer, "pid" | "container"> {
  return { pid: owner?.pid ?? null, container: owner?.container?.name ?? null };
}

interface Who {
  ports: { owner: Owner | null; owner_hidden: OwnerHidden | null }[];
}

/** Runs a command the way the question is put, and gives its output whatever its exit code is. */
export function runAsked(
  { as, inside, env }: Question,
  argv: readonly string[],
): Promise<{ out: string; err: string }> {
  const wrapped = as === undefined ? argv : asUser(as, ...argv);
  const [command = "", ...args] = inside === undefined ? wrapped : inside(...wrapped);
  return new Promise((resolve, reject) => {
    const options = { env: { ...sbin().env, ...env }, cwd: "/" };
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    const text = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text.out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (text.err += part));
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}

async function devrig<T>(question: Question, ...args: string[]): Promise<T> {
  const env = { DEVRIG_HOME: "/nonexistent/devrig-stage", ...question.env };
  const { out, err } = await runAsked({ ...question, env }, [process.execPath, CLI, ...args]);
  try {
    return JSON.parse(out);
  } catch (error) {
    throw new Error(`devrig ${args.join(" ")}: ${error}\n${out}\n${err}`);
  }
}
