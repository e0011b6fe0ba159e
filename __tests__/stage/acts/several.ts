import { python } from "../../support/python.js";
import type { Plan } from "../holder.js";
import { type Act, type Scene, type Situation, taken } from "../situation.js";
import type { Actor, Stage } from "../stage.js";

/** More than one holder: all are named, one as the owner. */
export const several: Act = {
  name: "several holders",
  needs: ["linux", "python3"],
  situations: [
    {
      name: "a parent and two forks on one socket",
      async set(stage) {
        const sockets = [{ address: "127.0.0.1" }];
        const parent = await stage.hold({ sockets, forks: 2 });
        return scene(stage, parent, [`127.0.0.1:${parent.port}`], parent.children);
      },
    },
    {
      name: "a parent and three forks of its second thread",
      async set(stage) {
        const sockets = [{ address: "127.0.0.1" }];
        const parent = await stage.hold({ sockets, forks: 3, forksInThread: true });
        return scene(stage, parent, [`127.0.0.1:${parent.port}`], parent.children);
      },
    },
    orphaned("three forks whose parent has closed the socket", {}),
    orphaned("the same, each in a session of its own", { forksInSessions: true }),
    {
      name: "SO_REUSEPORT, two different programs",
      needs: ["perl"],
      async set(stage) {
        const first = await stage.hold({ sockets: [{ address: "0.0.0.0", reusePort: true }] });
        const args = [String(first.port)];
        const second = await stage.run("perl", "server.pl", PERL, { args });
        return scene(stage, first, [`0.0.0.0:${first.port}`], [second.pid]);
      },
    },
    onTwo("127.0.0.1", "::1"),
    onTwo("127.0.0.1", "127.0.0.2"),
    {
      // Who came first does not count: it is the younger one that stands in the way of a server on 127.0.0.1.
      name: "the older on 127.0.0.2, the younger on 127.0.0.1",
      async set(stage) {
        const older = await stage.hold({ sockets: [{ address: "127.0.0.2" }] });
        const { port } = older;
        const younger = await stage.hold({ sockets: [{ address: "127.0.0.1", port }] });
        return scene(stage, younger, [`127.0.0.1:${port}`], [older.pid]);
      },
    },
    passedOver(),
  ],
};

function orphaned(name: string, plan: Pick<Plan, "forksInSessions">): Situation {
  return {
    name,
    async set(stage) {
      const sockets = [{ address: "127.0.0.1" }];
      const parent = await stage.hold({ sockets, forks: 3, closes: true, ...plan });
      const [pid = 0, ...others] = parent.children;
      return scene(stage, { ...parent, pid }, [`127.0.0.1:${parent.port}`], others);
    },
  };
}

function onTwo(first: string, second: string): Situation {
  return {
    name: `two programs, on ${first} and ${second}`,
    async set(stage) {
      const older = await stage.hold({ sockets: [{ address: first }] });
      const { port } = older;
      const younger = await stage.hold({ sockets: [{ address: second, port }] });
      return scene(stage, older, [`${first}:${port}`], [younger.pid]);
    },
  };
}

function scene(stage: Stage, owner: Actor, addresses: string[], others: number[]): Scene {
  const { pid, command, port } = owner;
  const known = { pid, command, user: stage.user, next: `kill ${pid}` };
  return {
    question: { port },
    expected: taken({ ...known, addresses, others }),
    truth: [pid, ...others],
  };
}

const PERL = `
use Socket; use IO::Handle; STDOUT->autoflush(1);
socket(my $s, PF_INET, SOCK_STREAM, 0) or die;
setsockopt($s, SOL_SOCKET, 15, pack("i", 1)) or die; # SO_REUSEPORT
bind($s, sockaddr_in($ARGV[0], INADDR_ANY)) or die "bind: $!"; listen($s, 5) or die;
print "{\\"pid\\":$$,\\"ports\\":[$ARGV[0]]}\\n";
1 while <STDIN>;
`;

/** Two processes that are no relatives: the second got the socket through a Unix socket. */
const GIVER = `
import json, os, socket, subprocess, sys
ours, theirs = socket.socketpair()
taker = subprocess.Popen([sys.executable, "-c", "import os, socket, sys; s = socket.socket(fileno=int(sys.argv[1])); fds = socket.recv_fds(s, 1, 1)[1]; s.send(b'x'); os.read(0, 1)", str(theirs.fileno())], pass_fds=[theirs.fileno()], start_new_session=True)
s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen()
socket.send_fds(ours, [b"x"], [s.fileno()])
ours.recv(1)
print(json.dumps({"pid": os.getpid(), "children": [taker.pid], "ports": [s.getsockname()[1]]}), flush=True)
sys.stdin.read()
`;

function passedOver(): Situation {
  return {
    name: "a socket that was passed to another process",
    async set(stage) {
      const giver = await stage.run(python(), "giver.py", GIVER);
      return scene(stage, giver, [`127.0.0.1:${giver.port}`], giver.children);
    },
  };
}
