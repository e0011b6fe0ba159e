// The example workflows, run as they are written by a real workflow engine with the committed bundles.
import { afterEach, expect } from "@jest/globals";
import { type ActRun, type Repository, repositoryWith, runAct } from "../support/act.js";
import { freePort, type Listener, listenElsewhere } from "../support/listeners.js";
import { testWith } from "../support/needs.js";

const NEEDS = ["act", "git", "npm"];

let repository: Repository;
let listener: Listener | undefined;

afterEach(async () => {
  await listener?.stop();
  listener = undefined;
  repository.remove();
});

/** Its tests start the server that devrig.toml speaks of, and ask it. */
function shop(port: number | "auto"): Record<string, string> {
  return {
    "devrig.toml": `[project]\nname = "shop"\n\n[services.web]\ncommand = "node server.js"\nport = ${JSON.stringify(port)}\n`,
    "package.json": '{ "private": true, "scripts": { "test": "node test.js" } }\n',
    "test.js": `
      const http = require("node:http");
      const port = Number(process.env.DEVRIG_WEB_PORT ?? ${JSON.stringify(port)});
      const server = http.createServer((_, answer) => answer.end("shop")).listen(port, async () => {
        const text = await (await fetch("http://localhost:" + port)).text();
        console.log("tested " + text + " on " + port);
        server.close();
        server.closeAllConnections();
      });`,
  };
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
