/** A socket that a process is to hold. */
export interface Held {
  address: string;
  /** 0 or left out: the system chooses. */
  port?: number;
  kind?: "listen" | "bound" | "udp" | "connect" | "udp-connect";
  /** Where `connect` goes. */
  to?: number;
  /** IPv6 only; without it `::` takes IPv4 too. */
  v6only?: boolean;
  reusePort?: boolean;
}

/** What a process of the stage does before it says that it is ready. */
export interface Plan {
  sockets: readonly Held[];
  /** Children that inherit the sockets. */
  forks?: number;
  /** Forks them from its second thread. */
  forksInThread?: true;
  /** Each child makes itself a session of its own. */
  forksInSessions?: true;
  /** Closes the sockets after the forks. */
  closes?: true;
  /**
   * Opens the sockets in a thread: `own` with a descriptor table of its own, `alike` with one in which as many are open as in the first
   * thread's, `alone` after the first thread has ended.
   */
  thread?: "plain" | "own" | "alike" | "alone";
  /** Becomes this user when the sockets are open. */
  user?: number;
  /** Becomes this program, which reads standard input. */
  exec?: readonly string[];
  /** Its first words, as the kernel keeps them (prctl PR_SET_NAME). */
  comm?: string;
}

/** Python, because Node can neither bind without listening nor fork. Ends with its standard input, children included. */
export const HOLDER = `
import ctypes, json, os, platform, socket, sys, threading
plan = json.loads(os.environ.pop("STAGE_PLAN"))
libc = ctypes.CDLL(None, use_errno=True)
held, children = [], []
is_open, is_even = threading.Event(), threading.Event()

def opened(it):
    kind = it.get("kind", "listen")
    family = socket.AF_INET6 if ":" in it["address"] else socket.AF_INET
    s = socket.socket(family, socket.SOCK_DGRAM if kind.startswith("udp") else socket.SOCK_STREAM)
    if family == socket.AF_INET6:
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, int(it.get("v6only", False)))
    if it.get("reusePort"):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    if kind == "listen":
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind((it["address"], it.get("port", 0)))
    if kind == "listen":
        s.listen(16)
    if "to" in it:
        s.connect((it["address"], it["to"]))
    s.set_inheritable(True)
    return s

def ready(closes=False):
    ports = [s.getsockname()[1] for s in held]
    if closes:
        for s in held:
            s.close()
    print(json.dumps({"pid": os.getpid(), "children": children, "ports": ports}), flush=True)

def in_thread():
    if plan["thread"] in ("own", "alike"):
        libc.unshare(0x400)  # CLONE_FILES
    held.extend(opened(it) for it in plan["sockets"])
    is_open.set()
    if plan["thread"] == "alike":
        is_even.wait()
    ready()
    sys.stdin.read()
    os._exit(0)

if "thread" in plan:
    threading.Thread(target=in_thread).start()
    if plan["thread"] == "alone":
        libc.syscall(60 if platform.machine() == "x86_64" else 93, 0)  # exit(2): this thread alone
    is_open.wait()
    for _ in held:
        os.open("/dev/null", os.O_RDONLY)
    is_even.set()
    threading.Event().wait()
held.extend(opened(it) for it in plan["sockets"])
if "comm" in plan:
    libc.prctl(15, plan["comm"].encode())
if "user" in plan:
    os.setgroups([])
    os.setgid(plan["user"])
    os.setuid(plan["user"])

def fork():
    for _ in range(plan.get("forks", 0)):
        pid = os.fork()
        if pid == 0:
            if "forksInSessions" in plan:
                os.setsid()
            sys.stdin.read()
            os._exit(0)
        children.append(pid)
    is_open.set()
    if "forksInThread" in plan:
        threading.Event().wait()  # The children of a thread that ends are another's.

if "forksInThread" in plan:
    threading.Thread(target=fork, daemon=True).start()
    is_open.wait()
else:
    fork()
ready(closes="closes" in plan)
if "exec" in plan:
    os.execv(plan["exec"][0], plan["exec"])
sys.stdin.read()
for pid in children:
    os.waitpid(pid, 0)
`;
