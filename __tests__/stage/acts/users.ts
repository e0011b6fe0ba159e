import { existsSync, mkdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { output } from "../../support/command.js";
import { openNamespace } from "../../support/namespace.js";
import { asUser } from "../../support/users.js";
import { type Act, type Answer, free, type Scene, taken } from "../situation.js";
import type { Actor, Stage } from "../stage.js";

/** A user that has no name, and one that every Unix has. */
const STRANGER = 54_321;
const NOBODY = 65_534;
const HERE = [{ address: "127.0.0.1" }];

/** Other people's processes, asked by root and by somebody who may not look into them. */
export const users: Act = {
  name: "users",
  needs: ["linux", "root", "python3", "setpriv", "open checkout"],
  situations: [
    {
      name: "another user's process, asked by root",
      async set(stage) {
        const actor = await ofNobody(stage);
        return scene(actor, { pid: actor.pid, command: actor.command, next: `kill ${actor.pid}` });
      },
    },
    {
      name: "another user's process, asked by somebody",
      async set(stage) {
        return asStranger(await ofNobody(stage), /by a process of nobody \(uid 65534\)/);
      },
    },
    {
      name: "one's own process, asked by a user without rights",
      async set(stage) {
        const actor = await stage.hold({ sockets: HERE }, { through: through(STRANGER) });
        const known = { pid: actor.pid, command: actor.command, next: `kill ${actor.pid}` };
        return { ...scene(actor, { ...known, user: null }, STRANGER) };
      },
    },
    {
      name: "a process that gave up root after binding, asked by root",
      async set(stage) {
        const actor = await stage.hold({ sockets: HERE, user: NOBODY });
        return scene(actor, { pid: actor.pid, command: actor.command, next: `kill ${actor.pid}` });
      },
    },
    {
      // The socket stays root's, and the process lets nobody look into it.
      name: "the same, asked by the user that it became",
      async set(stage) {
        const actor = await stage.hold({ sockets: HERE, user: NOBODY });
        return asStranger(actor, /by a process of root/, "root", NOBODY);
      },
    },
    {
      name: "a systemd unit's socket, asked by somebody",
      needs: ["ss"],
      async set(stage) {
        const group = controlGroup(stage, "shop-db.service");
        const inside = (...argv: string[]) => [
          ...["sh", "-c", 'echo $$ >"$0" && exec "$@"', join(group, "cgroup.procs")],
          ...asUser(NOBODY, ...argv),
        ];
        const actor = await stage.hold({ sockets: HERE }, { through: inside });
        return asStranger(actor, /of the unit shop-db\.service, .*; root can name it/);
      },
    },
    {
      name: "hidepid, asked by somebody",
      needs: ["unshare"],
      async set(stage) {
        const { question, ...rest } = asStranger(await ofNobody(stage), /root can name it/);
        const script =
          'mount --make-rprivate / && mount -t proc -o hidepid=2 proc /proc && exec "$@"';
        const inside = (...argv: string[]) => ["unshare", "-m", "sh", "-c", script, "sh", ...argv];
        return { ...rest, question: { ...question, inside } };
      },
    },
    privileged("a free port below 1024, asked by somebody", async () => null),
    privileged("a free port below a limit that was moved up", async () => null, 2000, 1987),
    privileged("a taken one, asked by somebody", (stage, through, port) =>
      stage.hold({ sockets: [{ address: "127.0.0.1", port }] }, { through }),
    ),
  ],
};

function through(uid: number) {
  return (...argv: string[]): string[] => asUser(uid, ...argv);
}

function ofNobody(stage: Stage): Promise<Actor> {
  return stage.hold({ sockets: HERE }, { through: through(NOBODY) });
}

function scene({ pid, port }: Actor, known: Partial<Answer>, as?: number): Scene {
  const addresses = [`127.0.0.1:${port}`];
  return {
    question: { port, ...(as === undefined ? {} : { as }) },
    expected: taken({ user: "nobody", ...known, addresses }),
    truth: [pid],
  };
}

function asStranger(actor: Actor, says: RegExp, user = "nobody", as = STRANGER): Scene {
  const next = `sudo devrig who ${actor.port}`;
  return { ...scene(actor, { user, hidden: "other_user", next }, as), says };
}

/** Where unprivileged ports begin is a setting of the network namespace, so one of our own is used. */
function privileged(
  name: string,
  holder: (
    stage: Stage,
    through: (...argv: string[]) => string[],
    port: number,
  ) => Promise<Actor | null>,
  limit = 1024,
  port = 987,
): Act["situations"][number] {
  return {
    name,
    needs: ["unshare", "nsenter"],
    async set(stage) {
      const namespace = await openNamespace();
      stage.later(() => namespace.end());
      const start = `echo ${limit} >/proc/sys/net/ipv4/ip_unprivileged_port_start`;
      await output(namespace.command("sh", "-c", start));
      const actor = await holder(stage, namespace.command, port);
      const inside = namespace.command;
      const question = { port, as: STRANGER, inside };
      if (actor !== null) {
        const scene = asStranger(actor, /by a process of root \(uid 0\)/, "root");
        return { ...scene, question };
      }
      const expected = { ...free(), status: "denied" };
      const says = new RegExp(`ports below ${limit} need a privilege \\(root or CAP_NET_BIND`);
      return { question, expected, says, truth: [] };
    },
  };
}

/** A control group named as systemd would name it; the folder vanishes when its processes have. */
function controlGroup(stage: Stage, unit: string): string {
  const mounts = readFileSync("/proc/self/mounts", "utf8").split("\n");
  const root = mounts.map((line) => line.split(" ")).find(([, , type]) => type === "cgroup2")?.[1];
  if (root === undefined || !existsSync(root)) throw new Error("no cgroup2 is mounted here");
  const slice = join(root, `devrig-stage-${process.pid}.slice`);
  const group = join(slice, unit);
  mkdirSync(group, { recursive: true });
  stage.later(() => {
    rmdirSync(group);
    rmdirSync(slice);
  });
  return group;
}
