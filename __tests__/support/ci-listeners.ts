import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assignments, type Environment, type Shell } from "./ci-processes.js";

/** A server that a job left or runs. */
export interface JobListener {
  pid: number;
  port: number;
}

export interface ListenerOptions {
  /** `daemon` (default): a session of its own, its parent gone; `child`: below the shell. */
  as?: "daemon" | "child";
  /** A uid, where we are root. */
  user?: number;
  /** The server does not end when asked. */
  stubborn?: boolean;
  /** On SIGTERM, or at SIGUSR2, it replaces itself by the same server without any environment: pid and start stay. */
  scrubs?: "on-usr2" | "on-term";
  /** A shell starts it and stays its parent, in one process group: one of the job, or one without its environment. */
  wrapped?: true | "by a stranger";
  port?: number;
}

/** Python: it can replace itself by another program and keep its socket. Ends by itself after two minutes. */
const SERVER = `
import os, signal, socket, sys, time
mode = sys.argv[1]
if len(sys.argv) > 3:
    s = socket.socket(fileno=int(sys.argv[3]))
else:
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(("127.0.0.1", int(sys.argv[2])))
    s.listen()
def scrub(*_):
    os.set_inheritable(s.fileno(), True)
    os.execve(sys.executable, [sys.executable, __file__, "stubborn", "0", str(s.fileno())], {})
if mode == "stubborn": signal.signal(signal.SIGTERM, signal.SIG_IGN)
if mode == "on-term": signal.signal(signal.SIGTERM, scrub)
if mode == "on-usr2": signal.signal(signal.SIGUSR2, scrub)
if len(sys.argv) <= 3:
    print(os.getpid(), s.getsockname()[1], flush=True)
os.dup2(os.open("/dev/null", os.O_RDWR), 1)
end = time.monotonic() + 120
while time.monotonic() < end: time.sleep(0.5)
`;

/** Starts real servers from the shells of a job, so that each has the parent and the environment that a test wants. */
export function jobListeners() {
  const folder = mkdtempSync(join(tmpdir(), "preflight-jobs-"));
  const script = join(folder, "server.py");
  chmodSync(folder, 0o755); // Another user's server reads it too.
  writeFileSync(script, SERVER);
  const started: number[] = [];
  const groups: number[] = [];
  return {
    folder,
    async listen(
      shell: Shell,
      environment: Environment,
      options: ListenerOptions = {},
    ): Promise<JobListener> {
      const line = commandLine({ folder, script }, environment, options);
      const answer = await shell.run(line);
      const [pid = 0, taken = 0] = answer.split(" ").map(Number);
      started.push(pid);
      return { pid, port: taken };
    },
    /** A server that a supervisor starts again whenever it ends. */
    async supervise(shell: Shell, port: number): Promise<JobListener & { supervisor: number }> {
      const file = join(folder, "supervisor.sh");
      const server = `python3 ${script} plain ${port} 2>/dev/null`;
      writeFileSync(
        file,
        `echo $$ >${folder}/supervisor.pid\nwhile sleep 0.05; do ${server}; done\n`,
      );
      const answer = await shell.run(
        `( PATH="/usr/bin:/bin:$PATH" setsid bash ${file} </dev/null & )`,
      );
      const [pid = 0, taken = 0] = answer.split(" ").map(Number);
      const supervisor = Number(readFileSync(`${folder}/supervisor.pid`, "utf8"));
      groups.push(supervisor);
      return { pid, port: taken, supervisor };
    },
    end(): void {
      for (const pid of [...started.splice(0), ...groups.splice(0).map((group) => -group)])
        endProcess(pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function commandLine(
  { folder, script }: { folder: string; script: string },
  environment: Environment,
  { as = "daemon", user, stubborn, scrubs, wrapped, port = 0 }: ListenerOptions,
): string {
  const mode = scrubs ?? (stubborn ? "stubborn" : "plain");
  const identity = user === undefined ? "" : `setpriv --reuid ${user} --clear-groups`;
  const server = `${identity} python3 ${script} ${mode} ${port}`;
  const job = assignments(environment);
  const path = 'PATH="/usr/bin:/bin:$PATH"';
  if (wrapped !== undefined) {
    // It waits on a FIFO when the server has ended: the shell's own doing, no further process.
    const wrapper = join(folder, "wrapper.sh");
    const first = wrapped === "by a stranger" ? `env ${job} ${server}` : server;
    const wait = `mkfifo ${folder}/fifo; exec 3<>${folder}/fifo; read -rt 100 -u 3`;
    writeFileSync(wrapper, `${first}\n${wait}\n`);
    const clean = `env -i ${path} ${wrapped === "by a stranger" ? "" : job}`;
    return `( ${clean} setsid bash ${wrapper} </dev/null 2>/dev/null & )`;
  }
  const clean = `env -i ${path} ${job}`;
  if (as === "child") return `${clean} ${server} </dev/null 2>/dev/null &`;
  return `( ${clean} setsid ${server} </dev/null 2>/dev/null & )`;
}

/** A process, or a group by its negative number, that a test started. */
function endProcess(pid: number): void {
  if (!(Math.abs(pid) > 1)) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended, as it should.
  }
}
