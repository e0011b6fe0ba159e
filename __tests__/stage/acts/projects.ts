import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLI, runAsked } from "../ask.js";
import { type Act, free, taken } from "../situation.js";
import type { Actor, Stage } from "../stage.js";

/** Ports of devrig's own projects: instances that run, and claims. */
export const projects: Act = {
  name: "projects",
  needs: ["linux", "python3"],
  situations: [
    {
      name: "this project's own server",
      async set(stage) {
        const { shop, actor } = await running(stage);
        const { pid, command, port } = actor;
        const own = { status: "own", pid, command, user: stage.user, next: null };
        const expected = taken({ ...own, addresses: [`127.0.0.1:${port}`] });
        return { question: { port, ...shop }, expected, truth: [pid] };
      },
    },
    {
      name: "another project's server",
      async set(stage) {
        const { shop, actor } = await running(stage);
        const { pid, command, port } = actor;
        // No service that `start` started: a process like any other.
        const known = { pid, command, user: stage.user, next: `kill ${pid}` };
        const expected = taken({ ...known, addresses: [`127.0.0.1:${port}`] });
        return { question: { port, env: shop.env }, expected, truth: [pid] };
      },
    },
    {
      name: "claimed by this project, open by nobody",
      async set(stage) {
        const { shop, port } = await claimed(stage);
        const question = { port, ...shop };
        return { question, expected: { ...free(), status: "own" }, truth: [] };
      },
    },
    {
      name: "claimed by another project, open by nobody",
      async set(stage) {
        const { shop, port, holder } = await claimed(stage);
        const next = `devrig release -f ${shop.project} --holder ${holder.pid}`;
        const expected = { ...free(), status: "claimed", next };
        const says = /is set aside by shop-[0-9a-f]{8} \(web/;
        return { question: { port, env: shop.env }, expected, says, truth: [] };
      },
    },
    {
      name: "claimed by a process that has ended",
      async set(stage) {
        const { shop, port, holder } = await claimed(stage);
        await holder.end();
        return { question: { port, env: shop.env }, expected: free(), truth: [] };
      },
    },
    {
      name: "claimed by this project, open by a stranger",
      async set(stage) {
        const { shop, port } = await claimed(stage);
        const actor = await stage.hold({ sockets: [{ address: "::", port }] });
        const known = { pid: actor.pid, command: actor.command, user: stage.user };
        const rest = { addresses: [`[::]:${port}`], next: `kill ${actor.pid}` };
        return {
          question: { port, ...shop },
          expected: taken({ ...known, ...rest }),
          truth: [actor.pid],
        };
      },
    },
  ],
};

interface Shop {
  project: string;
  env: Record<string, string>;
}

/** A project whose claim is held by a process that has no port; nobody descends from it. */
async function claimed(stage: Stage): Promise<{ shop: Shop; port: number; holder: Actor }> {
  const holder = await stage.hold({ sockets: [{ address: "127.0.0.1", kind: "udp" }] });
  const first = await stage.hold({ sockets: [{ address: "127.0.0.1" }] });
  await first.end();
  return { shop: await claim(stage, first.port, holder.pid), port: first.port, holder };
}

/** A project whose claim we hold ourselves, and its server, which is our child. */
async function running(stage: Stage): Promise<{ shop: Shop; actor: Actor }> {
  const first = await stage.hold({ sockets: [{ address: "127.0.0.1" }] });
  await first.end();
  const { port } = first;
  const shop = await claim(stage, port, process.pid);
  return { shop, actor: await stage.hold({ sockets: [{ address: "127.0.0.1", port }] }) };
}

async function claim(stage: Stage, port: number, holder: number): Promise<Shop> {
  const folder = join(stage.folder, "shop");
  mkdirSync(folder);
  const project = join(folder, "devrig.toml");
  const service = `[services.web]\ncommand = "true"\nport = ${port}\n`;
  writeFileSync(project, `[project]\nname = "shop"\n${service}`);
  const env = { DEVRIG_HOME: join(stage.folder, "home") };
  const argv = [
    process.execPath,
    CLI,
    "claim",
    "-f",
    project,
    "--holder",
    String(holder),
    "--json",
  ];
  const { out, err } = await runAsked({ port, env }, argv);
  if (!out.includes(String(port))) throw new Error(`claim: ${out}${err}`);
  return { project, env };
}
