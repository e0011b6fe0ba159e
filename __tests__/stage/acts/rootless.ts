import { ROOTLESS, rootlessNeeds, startRootlessPodman } from "../../support/podman.js";
import type { Act } from "../situation.js";
import { engineOf, published, started, type World } from "./containers.js";

const world: World = { engine: null };
const user = "preflight";

/** podman of a user without rights: a helper in the host's network has the port, the container is in a network of its own. */
export const rootless: Act = {
  name: "rootless podman",
  needs: rootlessNeeds,
  async open() {
    const engine = await startRootlessPodman();
    world.engine = engine;
    return async () => {
      world.engine = null;
      await engine.end();
    };
  },
  situations: [
    {
      name: "rootless podman: a published port, asked by its user",
      needs: ["open checkout"],
      async set(stage) {
        const engine = engineOf(world);
        await started(stage, engine, "db", ["-p", "5432:5432"]);
        const next = "podman stop db";
        const scene = await published(engine, 5432, "db", { user, addresses: ["[::]:5432"], next });
        const env = { XDG_RUNTIME_DIR: ROOTLESS.runtime };
        return { ...scene, question: { ...scene.question, as: ROOTLESS.uid, env } };
      },
    },
    {
      name: "rootless podman: a published port, its service out of reach",
      async set(stage) {
        const engine = engineOf(world);
        await started(stage, engine, "web", ["-p", "127.0.0.1:5433:5432"]);
        const rest = { user, addresses: ["127.0.0.1:5433"], container: null, next: "podman ps" };
        const scene = await published(engine, 5433, "web", rest);
        return { ...scene, says: /by rootlessport \(PID \d+\)/ };
      },
    },
  ],
};
