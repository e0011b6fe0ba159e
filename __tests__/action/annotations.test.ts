import { describe, expect, test } from "@jest/globals";
import { annotate, annotationsOf, diagnosticOf } from "../../src/action/annotations.js";
import { ownerOf, portOf, reportOf } from "../support/report.js";
import { recordingToolkit } from "../support/toolkit.js";

function issued(ports: ReturnType<typeof portOf>[], onCollision: "fail" | "warn" = "fail") {
  const { core, said } = recordingToolkit();
  annotate(core, annotationsOf(reportOf(ports), onCollision), "/work/shop");
  return said;
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    portOf({ resource: `s${index}`, port: 3000 + index, message: `message ${index}` }),
  );

describe("annotations", () => {
  test("each collision is one error on its line, with what to do", () => {
    expect(issued([portOf(), portOf({ status: "free" }), portOf({ status: "own" })])).toEqual([
      {
        kind: "error",
        text: "Port 3000 required by 'web' is already in use by node server.js (PID 4242)\nWhat to do: kill 4242",
        place: { title: "Port 3000 is taken", file: "devrig.toml", startLine: 7, startColumn: 8 },
      },
    ]);
  });

  test("on-collision: warn makes them warnings", () => {
    expect(issued([portOf()], "warn").map(({ kind }) => kind)).toEqual(["warning"]);
  });

  test("ten stand alone; of more, nine do and the tenth stands for the rest", () => {
    expect(issued(many(10)).map(({ text }) => text.split("\n")[0])).toEqual(
      many(10).map(({ message }) => message),
    );
    const said = issued(many(12));
    expect(said).toHaveLength(10);
    expect(said[8]?.text).toContain("message 8");
    expect(said[9]?.place?.title).toBe("3 more");
    for (const left of ["message 9", "message 10", "message 11"])
      expect(said[9]?.text).toContain(left);
  });

  test("the one that stands for hundreds is cut below 4,096 characters and counts what it left out", () => {
    const last = issued(many(900).map((port) => ({ ...port, message: "m".repeat(200) }))).at(-1);
    expect(last?.text.length).toBeLessThanOrEqual(4096);
    expect(last?.text).toMatch(/\nand \d+ more$/);
  });

  test("a message of any length stays below 4,096 characters", () => {
    const [one] = issued([portOf({ message: "m".repeat(100_000), next: "n".repeat(100_000) })]);
    expect(one?.text.length).toBeLessThanOrEqual(4096);
    expect(one?.text).toContain("What to do: n");
  });

  test("a file outside the workspace, and a port given by hand, have no place", () => {
    for (const source of [null, { file: "/work/other/devrig.toml", line: 1, column: 1 }])
      expect(issued([portOf({ source })])[0]?.place).toEqual({ title: "Port 3000 is taken" });
  });

  test("warnings of the report share the limit of warnings", () => {
    const { core, said } = recordingToolkit();
    const warnings = [{ code: "ephemeral", message: "later\x1b[0m", resource: null, source: null }];
    annotate(core, annotationsOf(reportOf(many(12), { warnings }), "warn"), "/work/shop");
    expect(said).toHaveLength(10);
    expect(said[9]?.place?.title).toBe("4 more");
    expect(said[9]?.text).toContain("later\\x1b[0m");
  });

  test("what others wrote into a collision, its job or a warning is no command", () => {
    const evil = "x\x1b[31m\n::error::y\u202e##[error]z";
    const job = {
      service: evil,
      repository: evil,
      workflow: evil,
      job: evil,
      run_id: evil,
      attempt: evil,
      run_url: evil,
      runner: evil,
      tracking_id: evil,
      check_run_id: evil,
      verdict: "unknown",
      reason: evil,
    } as const;
    const port = portOf({ message: evil, next: evil, owner: ownerOf({ job }) });
    const warnings = [{ code: "x", message: evil, resource: null, source: null }];
    const { core, said } = recordingToolkit();
    annotate(core, annotationsOf(reportOf([port], { warnings }), "fail"), "/work/shop");
    expect(said).toHaveLength(2);
    for (const { text } of said) {
      expect(text).toContain("y\\u{202e}");
      expect(text.replaceAll(/\n(?=Job: |What to do: )/g, " ")).not.toMatch(/\p{C}|##\[/u);
    }
  });

  test("a port that may not be bound is called so, not denied", () => {
    const titles = (status: "denied" | "claimed") =>
      annotationsOf(reportOf([portOf({ status })]), "fail").map(({ title }) => title);
    expect(titles("denied")).toEqual(["Port 3000 is not allowed"]);
    expect(titles("claimed")).toEqual(["Port 3000 is claimed"]);
  });

  test("a diagnostic of the config stands where it was found", () => {
    const { core, said } = recordingToolkit();
    const source = { file: "/work/shop/a/devrig.toml", line: 3, column: 8 };
    const found = { code: "port_invalid", message: "port 0", resource: "web", source };
    annotate(core, [diagnosticOf(found, "error")], "/work/shop");
    expect(said[0]?.place).toMatchObject({ file: "a/devrig.toml", startLine: 3 });
  });
});
