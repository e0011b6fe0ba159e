import { podmanNeeds, startPodman } from "../../support/podman.js";
import type { Act } from "../situation.js";
import { engineOf, onHostNetwork, opened, published, started, type World } from "./containers.js";

const world: World = { engine: null };

/** podman as root, with its API's service. */
export const podman: Act = {
  name: "podman",
  needs: podmanNeeds,
  open: () => opened(world, startPodman),
  situations: [
    {
      name: "podman: a published port",
      async set(stage) {
        const engine = engineOf(world);
        await started(stage, engine, "db", ["-p", "5432:5432"]);
        const addresses = ["0.0.0.0:5432"];
        return published(engine, 5432, "db", { addresses, next: "podman stop db" });
      },
    },
    {
      name: "podman: its service is not there",
      async set(stage) {
        const engine = engineOf(world);
        await started(stage, engine, "silent", ["-p", "127.0.0.1:5433:5432"]);
        const id = (await engine.cli("inspect", "--format", "{{.Id}}", "silent")).slice(0, 12);
        const scene = await published(engine, 5433, "silent", {
          addresses: ["127.0.0.1:5433"],
          container: id,
          next: `podman stop ${id}`,
        });
        const inside = (...argv: string[]) =>
          engine.namespace.command(
            ...["unshare", "--mount", "sh", "-c", 'mount -t tmpfs tmpfs /run && exec "$@"', "sh"],
            ...argv,
          );
        return { ...scene, question: { ...scene.question, inside }, says: /by container / };
      },
    },
    { name: "podman: on the host's network", set: onHostNetwork(world, "podman stop", 7777) },
  ],
};
