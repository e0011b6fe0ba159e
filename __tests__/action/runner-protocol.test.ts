import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";

jest.setTimeout(60_000);

const OURS = new URL("../../src/action/runner-protocol.js", import.meta.url).href;

/** Says everything that a step can say, by ours or by the toolkit. */
const SPEECH = (core: string) => `
${core}
const evil = "a%b\\r\\n::error::x,y:z ##[error] ä€😀";
core.info(evil);
core.error(evil, { title: evil, file: "a,b:c.toml", startLine: 7, endLine: 8, startColumn: 3, endColumn: 4 });
core.warning(new Error("an error"), { title: "t", startLine: 0 });
core.error("plain");
core.setOutput("ports", { web: 3000 });
core.setOutput("text", evil);
core.setOutput("nothing", null);
core.exportVariable("A_B", evil);
core.saveState("begun", JSON.stringify({ a: evil }));
core.info(JSON.stringify([process.env.A_B, core.getInput("on-collision"), core.getInput("a b"), core.getInput("none"), core.getState("begun")]));
core.setFailed("failed: " + evil);
`;

function said(core: string, files: boolean): unknown {
  const folder = mkdtempSync(join(tmpdir(), "devrig-protocol-"));
  try {
    const names = files ? ["OUTPUT", "ENV", "STATE"] : [];
    for (const name of names) writeFileSync(join(folder, name), "");
    const paths = names.map((name) => [`GITHUB_${name}`, join(folder, name)]);
    const env = {
      ...Object.fromEntries(paths),
      "INPUT_ON-COLLISION": " warn ",
      INPUT_A_B: "x",
      STATE_begun: "{}",
    };
    let out: { status?: number; stdout?: string } = {};
    try {
      out.stdout = execFileSync(process.execPath, ["--input-type=module", "-"], {
        input: SPEECH(core),
        env,
        cwd: process.cwd(),
        encoding: "utf8",
      });
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      out = { status, stdout };
    }
    const left = names.map((name) => readFileSync(join(folder, name), "utf8"));
    const plain = (text: string) => text.replace(/ghadelimiter_[0-9a-f-]{36}/g, "DELIMITER");
    return { ...out, left: left.map(plain) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([true, false])("says the very bytes of @actions/core (files: %s)", (files) => {
  const ours = said(
    `import { runnerProtocol } from "${OURS}"; const core = runnerProtocol(process);`,
    files,
  );
  const theirs = said('import * as core from "@actions/core";', files) as { stdout: string };
  // For the older command of an output the toolkit begins a line of its own.
  const blank = /^\n(?=::set-output)/gm;
  expect(ours).toEqual({ ...theirs, stdout: theirs.stdout.replace(blank, "") });
  expect(ours).toMatchObject({ status: 1 });
});
