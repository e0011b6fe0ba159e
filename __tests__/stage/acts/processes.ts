import { copyFileSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../../../src/engine/errors.js";
import { python } from "../../support/python.js";
import { type Act, type Answer, type Situation, taken } from "../situation.js";
import type { Actor, Stage } from "../stage.js";

/** Processes that are not what they seem. */
export const processes: Act = {
  name: "processes",
  needs: ["linux", "python3"],
  situations: [
    {
      name: "a listener opened by a thread",
      set: (stage) => alone(stage, { thread: "plain" }),
    },
    {
      name: "a thread with a descriptor table of its own",
      set: (stage) => alone(stage, { thread: "own" }),
    },
    {
      name: "one with as many descriptors as the first thread's",
      set: (stage) => alone(stage, { thread: "alike" }),
    },
    {
      name: "a process whose first thread has ended",
      set: (stage) => alone(stage, { thread: "alone" }),
    },
    {
      name: "a zombie's child that inherited the socket",
      async set(stage) {
        const actor = await stage.run(python(), "zombie.py", ZOMBIE);
        return known(stage, actor);
      },
    },
    {
      name: "another program after exec",
      set: (stage) => alone(stage, { exec: ["/bin/cat"] }, { command: "/bin/cat" }),
    },
    {
      name: "a program whose file was deleted",
      async set(stage) {
        const file = join(stage.folder, "server-bin");
        copyFileSync("/bin/cat", file);
        const scene = await alone(stage, { exec: [file] }, { command: file });
        rmSync(file);
        return scene;
      },
    },
    {
      name: "process.title",
      async set(stage) {
        const actor = await stage.run(process.execPath, "titled.cjs", TITLED);
        return known(stage, actor, { command: "shop: worker" });
      },
    },
    rewritten("a command line that the process rewrote", "shop: writer", "shop: writer"),
    rewritten(
      "one with control characters and a workflow command in it",
      "x\\e[31m\\n::error::y",
      "x\\x1b[31m\\n::error::y",
    ),
    rewritten("an empty one", "", "[perl]"),
    {
      name: "a name of its own in the kernel",
      set: (stage) => alone(stage, { comm: "other) S 1 (x" }),
    },
    {
      name: "a secret among the arguments",
      async set(stage) {
        const plan = { sockets: [{ address: "127.0.0.1" }] };
        const actor = await stage.hold(plan, { args: ["--password=hunter2"] });
        return known(stage, actor, { command: actor.command.replace("hunter2", "***") });
      },
    },
    {
      name: "a socket on its way between two processes",
      async set(stage) {
        const { port } = await stage.run(python(), "in-flight.py", IN_FLIGHT);
        const expected = taken({
          addresses: [`127.0.0.1:${port}`],
          user: stage.user,
          // It might as well be behind a descriptor of a process that even root may not look into.
          hidden: someAreClosed() ? "other_user" : "kernel",
        });
        return { question: { port }, expected, truth: [] };
      },
    },
  ],
};

/** May we list the descriptors of some process, and not read where they lead to? So it is with pid 1 in some machines. */
function someAreClosed(): boolean {
  return readdirSync("/proc").some((pid) => /^\d+$/.test(pid) && isClosed(`/proc/${pid}/fd`));
}

function isClosed(folder: string): boolean {
  try {
    const [first] = readdirSync(folder);
    if (first !== undefined) readlinkSync(`${folder}/${first}`);
    return false;
  } catch (error) {
    return errorCode(error) === "EACCES" || errorCode(error) === "EPERM";
  }
}

async function alone(
  stage: Stage,
  plan: Omit<Parameters<Stage["hold"]>[0], "sockets">,
  differing: Partial<Answer> = {},
) {
  return known(
    stage,
    await stage.hold({ sockets: [{ address: "127.0.0.1" }], ...plan }),
    differing,
  );
}

function known(stage: Stage, actor: Actor, differing: Partial<Answer> = {}) {
  const { pid, port, command } = actor;
  const rest = { pid, command, user: stage.user, next: `kill ${pid}`, ...differing };
  return {
    question: { port },
    expected: taken({ ...rest, addresses: [`127.0.0.1:${port}`] }),
    truth: [pid],
  };
}

function rewritten(name: string, title: string, command: string): Situation {
  return {
    name,
    needs: ["perl"],
    async set(stage) {
      const actor = await stage.run("perl", "rewriting.pl", PERL, { env: { STAGE_TITLE: title } });
      return known(stage, actor, { command });
    },
  };
}

const PERL = `
use Socket; use IO::Handle; STDOUT->autoflush(1);
socket(my $s, PF_INET, SOCK_STREAM, 0) or die;
bind($s, sockaddr_in(0, inet_aton("127.0.0.1"))) or die "bind: $!"; listen($s, 5) or die;
my ($port) = sockaddr_in(getsockname($s));
$0 = eval '"' . $ENV{STAGE_TITLE} . '"';
print "{\\"pid\\":$$,\\"ports\\":[$port]}\\n";
1 while <STDIN>;
`;

const TITLED = `
process.title = "shop: worker";
const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ pid: process.pid, ports: [server.address().port] }));
});
process.stdin.resume().on("end", () => process.exit());
`;

/** The middle process opens the socket, forks and ends; nobody waits for it. */
const ZOMBIE = `
import json, os, socket, sys
if os.fork() == 0:
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    s.listen()
    if os.fork() > 0:
        os._exit(0)
    print(json.dumps({"pid": os.getpid(), "ports": [s.getsockname()[1]]}), flush=True)
sys.stdin.read()
`;

/** Sent, and not yet taken out at the other end; no process has it open. */
const IN_FLIGHT = `
import json, os, socket, sys
ours, theirs = socket.socketpair()
s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen()
port = s.getsockname()[1]
socket.send_fds(ours, [b"x"], [s.fileno()])
s.close()
print(json.dumps({"pid": os.getpid(), "ports": [port]}), flush=True)
sys.stdin.read()
`;
