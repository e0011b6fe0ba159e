import { output } from "../../support/command.js";
import { freePort } from "../../support/listeners.js";
import { type Namespace, openNamespace } from "../../support/namespace.js";
import { asUser } from "../../support/users.js";
import { type Act, free, type Scene, taken } from "../situation.js";
import { type Actor, onlyChild, type Stage } from "../stage.js";

const HERE = [{ address: "127.0.0.1" }];
/** A user that has no name. */
const STRANGER = 54_321;

/** Processes of other network and pid namespaces. */
export const namespaces: Act = {
  name: "namespaces",
  needs: ["linux", "root", "python3", "unshare", "nsenter"],
  situations: [
    {
      name: "a process in a pid namespace of its own",
      async set(stage) {
        const actor = await stage.hold({ sockets: HERE }, { through: ownPids });
        return known(stage, { ...actor, pid: onlyChild(actor.spawned) });
      },
    },
    {
      name: "asked from inside a pid namespace, about a process outside",
      async set(stage) {
        const { port } = await stage.hold({ sockets: HERE });
        const rest = { addresses: [`127.0.0.1:${port}`], user: stage.user };
        return {
          question: { port, inside: ownPids },
          expected: taken({ ...rest, hidden: "other_namespace" }),
          says: /lives in a pid namespace that is not visible from here/,
          truth: [],
        };
      },
    },
    {
      name: "a /proc with processes only (subset=pid)",
      async set(stage) {
        const actor = await stage.hold({ sockets: HERE });
        const bare = mounted("mount -t proc -o subset=pid proc /proc");
        return known(stage, actor, bare);
      },
    },
    {
      name: "no /proc at all",
      async set(stage) {
        const { port } = await stage.hold({ sockets: HERE });
        return {
          question: { port, inside: mounted("mount -t tmpfs none /proc") },
          expected: taken({ addresses: [], hidden: "other_user" }),
          says: /socket tables are not to be seen here/,
          truth: [],
        };
      },
    },
    {
      name: "asked from a user namespace, about a user of outside",
      needs: ["setpriv", "open checkout"],
      async set(stage) {
        const through = (...argv: string[]) => asUser(STRANGER, ...argv);
        const { port } = await stage.hold({ sockets: HERE }, { through });
        return {
          question: {
            port,
            inside: (...argv) => ["unshare", "--user", "--map-root-user", ...argv],
          },
          expected: taken({ addresses: [`127.0.0.1:${port}`], hidden: "other_user" }),
          says: /in use by an unknown process \(.* a user outside of this user namespace/,
          truth: [],
        };
      },
    },
    {
      name: "a port that is taken in another network namespace",
      async set(stage) {
        const namespace = await opened(stage);
        // One that is free here: a port chosen in there may be somebody's in our own namespace.
        const port = await freePort();
        const sockets = [{ address: "127.0.0.1", port }];
        await stage.hold({ sockets }, { through: namespace.command });
        return { question: { port }, expected: free(), truth: [] };
      },
    },
    {
      name: "the same, asked from in there",
      async set(stage) {
        const namespace = await opened(stage);
        const actor = await stage.hold({ sockets: HERE }, { through: namespace.command });
        return known(stage, actor, namespace.command);
      },
    },
    {
      name: "a machine without IPv6",
      async set(stage) {
        const namespace = await opened(stage);
        const off = "echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6";
        await output(namespace.command("sh", "-c", off));
        const actor = await stage.hold({ sockets: HERE }, { through: namespace.command });
        return known(stage, actor, namespace.command);
      },
    },
    {
      name: "an address of a network card only",
      needs: ["ip"],
      async set(stage) {
        const namespace = await opened(stage);
        await output(namespace.command("ip", "addr", "add", "192.0.2.7/24", "dev", "lo"));
        const sockets = [{ address: "192.0.2.7" }];
        const actor = await stage.hold({ sockets }, { through: namespace.command });
        const scene = known(stage, actor, namespace.command, "192.0.2.7");
        return { ...scene, says: /on 192\.0\.2\.7:\d+ only: a server bound to 127\.0\.0\.1/ };
      },
    },
  ],
};

function ownPids(...argv: string[]): string[] {
  return ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", ...argv];
}

/** Puts a command where something else is mounted. */
function mounted(mount: string): (...argv: string[]) => string[] {
  const script = `mount --make-rprivate / && ${mount} && exec "$@"`;
  return (...argv) => ["unshare", "--mount", "sh", "-c", script, "sh", ...argv];
}

async function opened(stage: Stage): Promise<Namespace> {
  const namespace = await openNamespace();
  stage.later(() => namespace.end());
  return namespace;
}

function known(
  { user }: Stage,
  { pid, port, command }: Actor,
  inside?: Namespace["command"],
  address = "127.0.0.1",
): Scene {
  const addresses = [`${address}:${port}`];
  return {
    question: { port, ...(inside && { inside }) },
    expected: taken({ pid, command, user, addresses, next: `kill ${pid}` }),
    truth: [pid],
  };
}
