import { image } from "../../support/busybox.js";
import { eventually } from "../../support/command.js";
import { dockerNeeds, startDocker } from "../../support/docker.js";
import { holdersOf } from "../../support/holders.js";
import { type Act, free, type Situation, taken } from "../situation.js";
import {
  engineOf,
  onHostNetwork,
  opened,
  pidOf,
  published,
  started,
  type World,
} from "./containers.js";

const STRANGER = 54_321;
const proxied: World = { engine: null };
const plain: World = { engine: null };

/** A Docker engine whose proxies hold the published ports. */
export const docker: Act = {
  name: "Docker",
  needs: [...dockerNeeds, "python3"],
  open: () => opened(proxied, startDocker),
  situations: [
    {
      name: "Docker: a published port",
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "shop-db-1", ["-p", "5432:5432"]);
        return published(engine, 5432, "shop-db-1", { next: "docker stop shop-db-1" });
      },
    },
    {
      name: "Docker: two containers, one port, two addresses",
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "two", ["-p", "127.0.0.2:6000:5432"]);
        await started(stage, engine, "one", ["-p", "127.0.0.1:6000:5432"]);
        const one = (await holdersOf(engine.namespace, 6000)).filter(
          ({ address }) => address === "127.0.0.1",
        )[0];
        const scene = await published(engine, 6000, "one", {
          pid: one?.pid ?? null,
          command: one?.argv.join(" ") ?? null,
          addresses: ["127.0.0.1:6000"],
          others: ["two"],
          next: "docker stop one",
        });
        return { ...scene, truth: [...scene.truth, await pidOf(engine, "two")] };
      },
    },
    {
      name: "Docker: published by UDP",
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "dns", ["-p", "127.0.0.1:6053:53/udp"]);
        const [proxy] = await holdersOf(engine.namespace, 6053, "udp");
        const known = { pid: proxy?.pid ?? null, command: proxy?.argv.join(" ") ?? null };
        const rest = { user: "root", addresses: ["127.0.0.1:6053"], container: "dns" };
        return {
          question: { port: 6053, protocol: "udp", inside: engine.namespace.command },
          expected: taken({ ...known, ...rest, next: "docker stop dns" }),
          truth: [await pidOf(engine, "dns")],
        };
      },
    },
    { name: "Docker: on the host's network", set: onHostNetwork(proxied, "docker stop", 7777) },
    {
      name: "Docker: published, but its proxy died",
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "no-socket", ["-p", "5434:5432"]);
        await withoutProxy(5434);
        return published5434(await pidOf(engine, "no-socket"));
      },
    },
    {
      name: "Docker: the same, and a server of the host took the port",
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "no-socket", ["-p", "5434:5432"]);
        await withoutProxy(5434);
        const through = engine.namespace.command;
        const sockets = [{ address: "127.0.0.1", port: 5434 }];
        const { pid, command } = await stage.hold({ sockets }, { through });
        const known = { pid, command, user: stage.user, next: `kill ${pid}` };
        return {
          question: { port: 5434, inside: through },
          expected: taken({ ...known, addresses: ["127.0.0.1:5434"], others: ["no-socket"] }),
          truth: [pid, await pidOf(engine, "no-socket")],
        };
      },
    },
    {
      name: "Docker: a container that was created and never started",
      async set(stage) {
        const { cli, namespace } = engineOf(proxied);
        await cli("create", "--name", "created", "-p", "5436:5432", image);
        stage.later(() => cli("rm", "-f", "created"));
        const question = { port: 5436, inside: namespace.command };
        return { question, expected: free(), truth: [] };
      },
    },
    {
      name: "Docker: a container that has exited",
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "exited", ["-p", "5437:5432"]);
        await engine.cli("stop", "-t", "0", "exited");
        const question = { port: 5437, inside: engine.namespace.command };
        return { question, expected: free(), truth: [] };
      },
    },
    {
      name: "Docker: a published port, asked by somebody who may not ask the engine",
      needs: ["open checkout"],
      async set(stage) {
        const engine = engineOf(proxied);
        await started(stage, engine, "hidden", ["-p", "127.0.0.1:5438:5432"]);
        const scene = await published(engine, 5438, "hidden");
        const rest = { user: "root", hidden: "other_user", next: "sudo devrig who 5438" };
        return {
          ...scene,
          question: { ...scene.question, as: STRANGER },
          expected: taken({ ...rest, addresses: ["127.0.0.1:5438"] }),
          says: /by a process of root \(uid 0\)/,
        };
      },
    },
  ],
};

/** The same without proxies: dockerd itself has the sockets, or newer engines none at all. */
export const dockerWithoutProxy: Act = {
  name: "Docker without proxy",
  needs: dockerNeeds,
  open: () => opened(plain, () => startDocker({ userlandProxy: false })),
  situations: [
    {
      name: "Docker without proxy: a published port",
      async set(stage) {
        const engine = engineOf(plain);
        await started(stage, engine, "db", ["-p", "5432:5432"]);
        const addresses = ["0.0.0.0:5432"];
        return published(engine, 5432, "db", { addresses, next: "docker stop db" });
      },
    },
    {
      name: "Docker without proxy: two containers, one port, two addresses",
      async set(stage) {
        const engine = engineOf(plain);
        await started(stage, engine, "two", ["-p", "127.0.0.2:6000:5432"]);
        await started(stage, engine, "one", ["-p", "127.0.0.1:6000:5432"]);
        const scene = await published(engine, 6000, "one", {
          addresses: ["127.0.0.1:6000"],
          others: ["two"],
          next: "docker stop one",
        });
        return { ...scene, truth: [...scene.truth, await pidOf(engine, "two")] };
      },
    },
  ],
};

/** The kernel's rules still hand the port to the container. */
async function withoutProxy(port: number): Promise<void> {
  const { namespace } = engineOf(proxied);
  for (const { pid, comm } of await holdersOf(namespace, port)) {
    if (comm === "docker-proxy") process.kill(pid, "SIGKILL");
  }
  await eventually("the proxy is gone", async () => {
    return (await holdersOf(namespace, port)).length === 0;
  });
}

async function published5434(truth: number): Promise<Awaited<ReturnType<Situation["set"]>>> {
  const { namespace } = engineOf(proxied);
  const addresses = ["0.0.0.0:5434", "[::]:5434"];
  const next = "docker stop no-socket";
  return {
    question: { port: 5434, inside: namespace.command },
    expected: taken({ addresses, container: "no-socket", next }),
    says: /by container no-socket \(preflight-test:1\)$/,
    truth: [truth],
  };
}
