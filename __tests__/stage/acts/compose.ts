import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { image } from "../../support/busybox.js";
import { output } from "../../support/command.js";
import { dockerNeeds, startDocker } from "../../support/docker.js";
import type { Act, Scene } from "../situation.js";
import type { Stage } from "../stage.js";
import { engineOf, opened, published, type World } from "./containers.js";

const world: World = { engine: null };

/** A project's services, brought up by Compose before anybody asks. */
export const compose: Act = {
  name: "Compose",
  needs: [...dockerNeeds, "docker-compose"],
  open: () => opened(world, startDocker),
  situations: [
    {
      name: "Compose: this project's own container, after `docker compose up`",
      set: (stage) => up(stage, "shop"),
    },
    {
      name: "Compose: a container of another folder",
      set: (stage) => up(stage, "other"),
    },
  ],
};

/** Brings the services of `shop` up and asks from the folder `asking`. */
async function up(stage: Stage, asking: "shop" | "other"): Promise<Scene> {
  const engine = engineOf(world);
  const shop = project(stage, "shop");
  if (asking === "other") project(stage, "other");
  const service = `{ image: "${image}", network_mode: bridge, ports: ["5499:5432"] }`;
  const file = join(shop, "compose.yml");
  writeFileSync(file, `version: "3"\nservices:\n  db: ${service}\n`);
  const compose = (...args: string[]) =>
    output(engine.namespace.command("docker-compose", "-f", file, ...args));
  stage.later(() => compose("down", "-t", "0"));
  await compose("up", "-d");
  const own = asking === "shop";
  const container = await engine.cli("ps", "--format", "{{.Names}}");
  const scene = await published(
    engine,
    5499,
    container,
    own ? { status: "own" } : { next: `docker stop ${container}` },
  );
  const question = { ...scene.question, project: join(stage.folder, asking, "devrig.toml") };
  return { ...scene, question, says: own ? /is this project's own/ : new RegExp(container) };
}

function project(stage: Stage, name: string): string {
  const folder = join(stage.folder, name);
  mkdirSync(folder);
  const text = `[project]\nname = "${name}"\n[docker.db]\nimage = "${image}"\nport = 5499\n`;
  writeFileSync(join(folder, "devrig.toml"), text);
  return folder;
}
