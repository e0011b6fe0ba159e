import { expect, test } from "@jest/globals";
import { isLauncher } from "../../../src/engine/claims/launchers.js";

const words = (line: string) => line.split(" ");

test.each([
  "npm run claim",
  "node /usr/lib/node_modules/npm/bin/npm-cli.js run claim",
  "node /usr/bin/npx devrig claim",
  "node --max-old-space-size=99 /x/pnpm.cjs exec devrig claim",
  "node /x/.yarn/releases/yarn-4.1.0.cjs devrig",
  "sudo -E devrig claim",
  "sh -c devrig claim",
  "-bash -lc devrig",
  "/bin/bash -o pipefail -ec devrig",
  "bash --rcfile x -c devrig",
  "busybox sh -c devrig",
  "cmd.exe /d /s /C devrig",
  "pwsh -Command devrig",
  "bun run claim",
  "bun x devrig",
])("'%s' ends with what it launched", (line) => {
  expect(isLauncher(words(line))).toBe(true);
});

test("npm's title is a launcher's", () => {
  expect(isLauncher(["npm exec @devrig/preflight claim"])).toBe(true);
});

test.each([
  "bash ci.sh",
  "bash ci.sh -c x",
  "bash -- -c",
  "bash -o nocasematch ci.sh",
  "sh -s -- -c",
  "bash",
  "-zsh",
  "busybox sh ci.sh",
  "cmd /k x",
  "pwsh ci.ps1",
  "bun server.ts",
  "node server.js",
  "node /srv/npm-proxy.js",
  "node npm-server.js npm",
  "python3 npm",
  "Runner.Worker spawnclient 1 2",
])("'%s' goes on, and may hold a claim", (line) => {
  expect(isLauncher(words(line))).toBe(false);
});

test("nothing that is known of a process is no launcher", () => {
  expect(isLauncher([])).toBe(false);
});
