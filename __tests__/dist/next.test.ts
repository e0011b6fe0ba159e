import { spawn } from "node:child_process";
import { chmodSync } from "node:fs";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { CLI } from "../support/cli.js";
import { ended, eventually, output } from "../support/command.js";
import { freePort } from "../support/listeners.js";
import { answerOf, endedWith, openProjects, type Projects } from "../support/projects.js";

jest.setTimeout(60_000);

let world: Projects;
let port: number;

/** Two projects that want the same port. */
beforeEach(async () => {
  world = openProjects();
  port = await freePort();
  const devrig = `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`;
  chmodSync(world.file("bin/devrig", devrig), 0o755);
  for (const name of ["mine", "theirs"]) service(name, "exec node server.js");
});

afterEach(() => world.end());

function service(name: string, command: string): void {
  const web = `[services.web]\ncommand = "${command}"\nport = ${port}\n`;
  world.project(name, `[project]\nname = "${name}"\n${web}`);
}

const theirs = () => `-f ${world.folder}/theirs/devrig.toml`;

/** What the check of our project proposes against the other one. */
async function proposed(status: string): Promise<string> {
  const { stdout } = endedWith(1, await world.devrig(["check", "--json"], { cwd: "mine" }));
  const [found] = JSON.parse(stdout).ports;
  expect(found.status).toBe(status);
  return found.next;
}

/** Does as it was told, and finds the port free. */
async function paste(command: string): Promise<void> {
  const { home, devrigHome, folder } = world;
  const env = `HOME='${home}' DEVRIG_HOME='${devrigHome}' PATH='${folder}/bin':"$PATH"`;
  await output(["sh", "-c", `export ${env}; cd /; ${command}`]);
  const isFree = async () => (await world.devrig(["check", "-q"], { cwd: "mine" })).code === 0;
  await eventually("our port is free", isFree);
}

test("a service is stopped", async () => {
  endedWith(0, await world.devrig(["start", "-d"], { cwd: "theirs" }));
  const next = await proposed("taken");
  expect(next).toBe(`devrig stop ${theirs()}`);
  await paste(next);
});

test("so is one that has not opened its port yet", async () => {
  service("theirs", "exec sleep 600");
  const starting = world.start(["start"], { cwd: "theirs" });
  await eventually("it runs", () => world.state("theirs")?.services["web"] ?? null);
  const next = await proposed("claimed");
  expect(next).toBe(`devrig stop ${theirs()}`);
  await paste(next);
  await starting.finished;
});

test("a claim of a script is released: there is nothing to stop", async () => {
  const holder = spawn("sleep", ["600"], { stdio: "ignore" });
  try {
    const claim = ["claim", "--holder", String(holder.pid)];
    endedWith(0, await world.devrig(claim, { cwd: "theirs" }));
    const next = await proposed("claimed");
    expect(next).toBe(`devrig release ${theirs()} --holder ${holder.pid}`);
    await paste(next);
  } finally {
    await ended(holder, "SIGKILL");
  }
});

test("a server below 'devrig run' is a process like any other", async () => {
  const run = ["run", "--", "env", `PORT=${port}`, process.execPath, "server.js"];
  const running = world.start(run, { cwd: "theirs" });
  await eventually("it listens", () => answerOf(port));
  const next = await proposed("taken");
  expect(next).toMatch(/^kill \d+$/);
  await paste(next);
  await running.finished;
});
