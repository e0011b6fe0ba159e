import { describe, expect, test } from "@jest/globals";
import { readInputs } from "../../src/action/inputs.js";
import { recordingToolkit } from "../support/toolkit.js";

const read = (inputs: Record<string, string>) => readInputs(recordingToolkit(inputs).core);

describe("inputs", () => {
  test("have the contract's defaults", () => {
    expect(read({})).toEqual({
      config: null,
      workingDirectory: ".",
      ports: [],
      onCollision: "fail",
      wait: 0,
      claim: true,
      evict: "none",
      leaks: "warn",
      checkRunId: null,
      summary: true,
      home: null,
    });
  });

  test("are read once into one typed object", () => {
    expect(
      read({
        config: "a/devrig.toml",
        "working-directory": "a",
        ports: "3000, db=5432\n\ndns=53/udp,",
        "on-collision": "Warn",
        wait: "1m30s",
        claim: "false",
        evict: "orphans",
        leaks: "Stop",
        "check-run-id": "4711",
        summary: "false",
        home: "/var/lib/devrig",
      }),
    ).toMatchObject({
      config: "a/devrig.toml",
      workingDirectory: "a",
      ports: [
        { port: 3000, protocol: "tcp" },
        { resource: "db", port: 5432, protocol: "tcp" },
        { resource: "dns", port: 53, protocol: "udp" },
      ],
      onCollision: "warn",
      wait: 90_000,
      claim: false,
      evict: "orphans",
      leaks: "stop",
      checkRunId: "4711",
      summary: false,
      home: "/var/lib/devrig",
    });
  });

  test.each([
    ["on-collision", "ignore", "input_invalid"],
    ["summary", "perhaps", "input_invalid"],
    ["claim", "1", "input_invalid"],
    ["evict", "all", "input_invalid"],
    ["leaks", "kill", "input_invalid"],
    ["wait", "5", "duration_invalid"],
    ["wait", "soon", "duration_invalid"],
    ["ports", "web", "port_invalid"],
    ["ports", "3000, 70000", "port_invalid"],
    ["ports", "0", "port_invalid"],
    ["ports", "-1", "port_invalid"],
  ])("%s: %s is refused with the name of the input", (name, value, code) => {
    expect(() => read({ [name]: value })).toThrow(
      expect.objectContaining({
        kind: "user",
        code,
        message: expect.stringContaining(`"${name}"`),
      }),
    );
  });
});
