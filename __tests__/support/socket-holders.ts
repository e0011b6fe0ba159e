import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type CommandRunner, createSystem, type System } from "../../src/engine/system.js";
import { python } from "./python.js";

/** A socket that a process of a test is to hold. */
export interface HeldBy {
  address: string;
  /** 0 or left out: the system chooses. */
  port?: number;
  kind?: "listen" | "bound" | "udp";
  /** IPv6 only; without it `::` takes IPv4 too. */
  v6only?: boolean;
  reusePort?: boolean;
}

/** A process with open sockets. */
export interface SocketHolder {
  pid: number;
  /** The processes that it forked after the sockets were open. */
  children: number[];
  /** The ports, in the order of the sockets asked for. */
  ports: number[];
}

/** Python, because Node can neither bind without listening nor fork. Ends with its standard input, children included. */
const PROGRAM = `
import json, os, socket, sys, threading, time
wanted = json.loads(sys.argv[1])
held = []
extra = [os.open("/dev/null", os.O_RDONLY) for _ in range(wanted["descriptors"])]
for it in wanted["sockets"]:
    kind = it.get("kind", "listen")
    family = socket.AF_INET6 if ":" in it["address"] else socket.AF_INET
    s = socket.socket(family, socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM)
    if family == socket.AF_INET6:
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, int(it.get("v6only", False)))
    if it.get("reusePort"):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    if kind == "listen":
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind((it["address"], it.get("port", 0)))
    if kind == "listen":
        s.listen()
    held.append(s)
ports = [s.getsockname()[1] for s in held]
for number in extra[:: wanted["gaps"]] if wanted["gaps"] else []:
    os.close(number)
# Above all that is open: one socket must not take the number of another.
first = max([wanted["from"]] + [s.fileno() + 1 for s in held])
for number, s in enumerate(held, first) if wanted["from"] else []:
    os.dup2(s.fileno(), number)
    s.close()
if wanted["user"]:
    os.setgroups([])
    os.setgid(wanted["user"])
    os.setuid(wanted["user"])
def come_and_go():
    while True:
        for number in [os.open("/dev/null", os.O_RDONLY) for _ in range(2)]:
            time.sleep(0.0002)
            os.close(number)
        time.sleep(0.0002)
def churn():
    if wanted["churn"]:
        threading.Thread(target=come_and_go, daemon=True).start()
children = []
for _ in range(wanted["forks"]):
    pid = os.fork()
    if pid == 0:
        churn()
        sys.stdin.read()
        os._exit(0)
    children.append(pid)
churn()
print(json.dumps({"pid": os.getpid(), "children": children, "ports": ports}), flush=True)
sys.stdin.read()
for pid in children:
    os.waitpid(pid, 0)
`;

/** Starts processes that hold sockets, and ends them. */
export function socketHolders() {
  const started: ChildProcess[] = [];
  return {
    /**
     * Beside the sockets, `descriptors` are open before them, less every `gaps`th, closed again; `from` is the least number of
     * the sockets. 0 leaves each of it out. With `churn` each process opens and closes descriptors all the time.
     */
    async hold(
      sockets: readonly HeldBy[],
      {
        forks = 0,
        user = 0,
        descriptors = 0,
        gaps = 0,
        from = 0,
        churn = false,
        through = [] as readonly string[],
      } = {},
    ): Promise<SocketHolder> {
      const wanted = JSON.stringify({ sockets, forks, user, descriptors, gaps, from, churn });
      const [command = "", ...args] = [...through, python(), "-ISc", PROGRAM, wanted];
      const child = spawn(command, args, {
        stdio: ["pipe", "pipe", "inherit"],
      });
      started.push(child);
      const [line] = await Promise.race([
        once(createInterface({ input: child.stdout }), "line"),
        once(child, "exit").then(() => Promise.reject(new Error("the holder of sockets ended"))),
      ]);
      return JSON.parse(line);
    },
    /** Resolves when all of them are gone, with their sockets. */
    async endAll(): Promise<void> {
      const ends = started.splice(0).map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, "exit");
        child.stdin?.end();
        await ended;
      });
      await Promise.all(ends);
    },
  };
}

/** Runs commands for real. */
export const runForReal: CommandRunner = (command, args, options = {}) =>
  new Promise((resolve) => {
    const { timeout = 0, env } = options;
    execFile(command, [...args], { timeout, ...(env && { env }) }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr, error: null });
      else if (typeof error.code === "number") {
        resolve({ code: error.code, stdout, stderr, error: null });
      } else resolve({ code: null, stdout, stderr, error: String(error.code) });
    });
  });

/** The real system, changed where a test wants it. */
export function realSystem(changes: Partial<System> = {}): System {
  return { ...createSystem(process, runForReal), ...changes };
}

/** A runner that answers by the command's name; any other command cannot be started. */
export function answering(
  answers: Readonly<Record<string, string | ((args: readonly string[]) => string)>>,
  calls: string[] = [],
): CommandRunner {
  return async (command, args) => {
    calls.push([command, ...args].join(" "));
    const answer = answers[command];
    if (answer === undefined) return { code: null, stdout: "", stderr: "", error: "ENOENT" };
    const stdout = typeof answer === "string" ? answer : answer(args);
    return { code: 0, stdout, stderr: "", error: null };
  };
}
