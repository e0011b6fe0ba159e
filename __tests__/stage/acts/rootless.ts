import { dockerNeeds, startRootlessDocker } from "../../support/docker.js";
import { podmanNeeds, startRootlessPodman } from "../../support/podman.js";
import { ROOTLESS, rootlessNeeds } from "../../support/rootless.js";
import type { Act, Scene } from "../situation.js";
import { engineOf, opened, published, started, type World } from "./containers.js";

const byPodman: World = { engine: null };
const byDocker: World = { engine: null };
const user = ROOTLESS.name;

/** podman of a user without rights: a helper in the host's network has the port, the container is in a network of its own. */
export const rootlessPodman: Act = {
  name: "rootless podman",
  needs: [...podmanNeeds, ...rootlessNeeds],
  open: () => opened(byPodman, startRootlessPodman),
  situations: [
    {
      name: "rootless podman: a published port, asked by its user",
      needs: ["open checkout"],
      async set(stage) {
        const engine = engineOf(byPodman);
        await started(stage, engine, "db", ["-p", "5432:5432"]);
        const rest = { user, addresses: ["[::]:5432"], next: "podman stop db" };
        return asked(await published(engine, 5432, "db", rest));
      },
    },
    {
      name: "rootless podman: a published port, its service out of reach",
      async set(stage) {
        const engine = engineOf(byPodman);
        await started(stage, engine, "web", ["-p", "127.0.0.1:5433:5432"]);
        const next = `sudo -u ${user} podman ps`;
        const rest = { user, addresses: ["127.0.0.1:5433"], container: null, next };
        const scene = await published(engine, 5433, "web", rest);
        return { ...scene, says: /by rootlessport \(PID \d+\)/ };
      },
    },
  ],
};

/** Docker of such a user. */
export const rootlessDocker: Act = {
  name: "rootless Docker",
  needs: [...dockerNeeds, ...rootlessNeeds, "rootlesskit"],
  open: () => opened(byDocker, startRootlessDocker),
  situations: [
    {
      name: "rootless Docker: a published port, asked by its user",
      needs: ["open checkout"],
      async set(stage) {
        const engine = engineOf(byDocker);
        await started(stage, engine, "db", ["-p", "5432:5432"]);
        // Without DOCKER_HOST its client asks root's engine.
        const next = `docker --host=unix://${ROOTLESS.runtime}/docker.sock stop db`;
        return asked(await published(engine, 5432, "db", { user, next }));
      },
    },
    {
      name: "rootless Docker: a published port, its engine out of reach",
      async set(stage) {
        const engine = engineOf(byDocker);
        await started(stage, engine, "web", ["-p", "127.0.0.1:5433:5432"]);
        const socket = `unix://${ROOTLESS.runtime}/docker.sock`;
        const next = `docker --host=${socket} ps --filter publish=5433`;
        const rest = { user, addresses: ["127.0.0.1:5433"], container: null, next };
        const scene = await published(engine, 5433, "web", rest);
        return { ...scene, says: /by rootlesskit .*\(PID \d+\)/ };
      },
    },
  ],
};

/** By the engine's own user, in its session. */
function asked(scene: Scene): Scene {
  const env = { XDG_RUNTIME_DIR: ROOTLESS.runtime };
  return { ...scene, question: { ...scene.question, as: ROOTLESS.uid, env } };
}
