// The example workflows, run as they are written by a real workflow engine with the committed bundles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, jest } from "@jest/globals";
import { type ActRun, type Repository, repositoryWith, runAct } from "../support/act.js";
import { eventually } from "../support/command.js";
import { freePort, type Listener, listenElsewhere } from "../support/listeners.js";
import { testWith } from "../support/needs.js";

const NEEDS = ["act", "git", "npm"];

jest.setTimeout(90_000);

let repository: Repository;
let listener: Listener | undefined;
let leftover: number | undefined;

afterEach(async () => {
  await listener?.stop();
  listener = undefined;
  if (leftover !== undefined && lives(leftover)) process.kill(leftover, "SIGKILL");
  leftover = undefined;
  repository.remove();
});

/** Its tests start the server that devrig.toml speaks of, and ask it. */
const TESTED = `
const http = require("node:http");
const port = Number(process.env.DEVRIG_WEB_PORT);
const server = http.createServer((_, answer) => answer.end("shop")).listen(port, async () => {
  const text = await (await fetch("http://localhost:" + port)).text();
  console.log("tested " + text + " on " + port);
  server.close();
  server.closeAllConnections();
});`;

/** Holds its port until the other leg holds its own, then says which they are. */
const MEETING = `
const { readdirSync, writeFileSync } = require("node:fs");
const { BROWSER, DEVRIG_WEB_PORT, MEETING } = process.env;
const server = require("node:http").createServer().listen(Number(DEVRIG_WEB_PORT), () => {
  writeFileSync(MEETING + "/port-" + DEVRIG_WEB_PORT, "");
  const until = Date.now() + 60_000;
  const timer = setInterval(() => {
    const met = readdirSync(MEETING).filter((name) => name.startsWith("port-")).sort();
    if (met.length < 2 && Date.now() < until) return;
    console.log(BROWSER + " met with " + met.map((name) => name.slice(5)).join(" "));
    clearInterval(timer);
    server.close();
  }, 50);
});`;

/** Forgets to end its server. */
const LEAVING = `
const { spawn } = require("node:child_process");
const { writeFileSync } = require("node:fs");
const server = "require('node:http').createServer().listen(process.env.DEVRIG_WEB_PORT, () => process.send('up'))";
const child = spawn(process.execPath, ["-e", server], { detached: true, stdio: ["ignore", "ignore", "ignore", "ipc"] });
writeFileSync(process.env.LEFT, String(child.pid));
child.once("message", () => process.exit());`;

function shop(port: number | "auto", tests = TESTED): Record<string, string> {
  return {
    "devrig.toml": `[project]\nname = "shop"\n\n[services.web]\ncommand = "node server.js"\nport = ${JSON.stringify(port)}\n`,
    "package.json": '{ "private": true, "scripts": { "test": "node test.js" } }\n',
    "test.js": tests,
  };
}

/** The server that the tests forgot. */
function leftoverOf({ folder }: Repository): number {
  leftover = Number(readFileSync(join(folder, "left"), "utf8"));
  return leftover;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

function expectStatus(run: ActRun, status: number): void {
  if (run.status !== status) throw new Error(`act ended with ${run.status}:\n${run.log}`);
}

testWith(NEEDS, "tests.yml is green where the ports are free", async () => {
  const port = await freePort();
  repository = repositoryWith("tests.yml");
  await repository.commit(shop(port));
  const run = await runAct(repository);
  expectStatus(run, 0);
  expect(run.lines).toContain(`tested shop on ${port}`);
  expect(run.lines).toContain("🏁  Job succeeded");
  expect(run.log).toMatch(/set-output:: ok=true$/m);
});

testWith(
  NEEDS,
  "tests.yml fails on a collision, at its first step, and names the owner",
  async () => {
    repository = repositoryWith("tests.yml");
    listener = await listenElsewhere({ folder: repository.folder });
    const [port = 0] = listener.ports;
    await repository.commit(shop(port));
    const run = await runAct(repository);
    expectStatus(run, 1);
    const message = `Port ${port} required by 'web' is already in use by node server.cjs (PID ${listener.pid})`;
    const error = `::error title=Port ${port} is taken,file=devrig.toml,line=6,col=8::${message}`;
    expect(run.lines).toContain(`❗  ${error}%0AWhat to do: kill ${listener.pid}`);
    expect(run.lines.filter((line) => line === message)).toHaveLength(1); // by its last step
    expect(run.log).toMatch(/Failure - Main Are our ports free\?/);
    expect(run.log).not.toContain("Run Main npm test");
    expect(run.lines).toContain("🏁  Job failed");
  },
);

testWith(NEEDS, "matrix.yml gives its legs different ports at the same time", async () => {
  repository = repositoryWith("matrix.yml");
  await repository.commit(shop("auto", MEETING));
  const run = await runAct(repository, { MEETING: repository.folder });
  expectStatus(run, 0);
  const told = run.lines.flatMap((line) => /^(\w+) met with (\d+ \d+)$/.exec(line)?.slice(1) ?? []);
  const [, ports = ""] = told;
  expect(told.toSorted()).toEqual(["chromium", "firefox", ports, ports].toSorted());
  expect(new Set(ports.split(" ")).size).toBe(2);
});

testWith(NEEDS, "no-leftovers.yml turns red when its tests leave a server behind", async () => {
  const port = await freePort();
  repository = repositoryWith("no-leftovers.yml");
  await repository.commit(shop(port, LEAVING));
  const run = await runAct(repository, { LEFT: join(repository.folder, "left") });
  const pid = leftoverOf(repository);
  expectStatus(run, 1);
  expect(run.log).toMatch(/Success - Main npm test/);
  expect(run.log).toMatch(/Failure - Post Are our ports free\?/);
  const error = `::error title=Still listening::node (pid ${pid}, `;
  expect(run.lines).toContainEqual(expect.stringContaining(error));
  expect(run.lines).toContainEqual(expect.stringMatching(`on port ${port}, started by step '2'$`));
  expect(lives(pid)).toBe(true);
});

testWith(NEEDS, "no-leftovers.yml is green when its tests end what they start", async () => {
  repository = repositoryWith("no-leftovers.yml");
  await repository.commit(shop(await freePort()));
  const run = await runAct(repository);
  expectStatus(run, 0);
  expect(run.log).toMatch(/Success - Post Are our ports free\?/);
});

testWith(
  NEEDS,
  "shared-machine.yml ends what its tests leave behind, and stays green",
  async () => {
    const port = await freePort();
    repository = repositoryWith("shared-machine.yml");
    await repository.commit(shop(port, LEAVING));
    const run = await runAct(repository, { LEFT: join(repository.folder, "left") });
    const pid = leftoverOf(repository);
    expectStatus(run, 0);
    expect(run.lines).toContainEqual(expect.stringContaining(`Stopped node (pid ${pid}, `));
    await eventually("the end of what was left", () => !lives(pid)); // its parent is gone: init buries it
  },
);
