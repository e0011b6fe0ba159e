import { describe, expect, test } from "@jest/globals";
import { logLines, waitLogger } from "../../src/action/log.js";
import type { Owner } from "../../src/engine/index.js";
import { freePort, ownerOf, portOf, reportOf } from "../support/report.js";
import { parseCommand } from "../support/runner-commands.js";
import { recordingToolkit } from "../support/toolkit.js";

describe("log", () => {
  test("is an aligned table with the verdict below", () => {
    const auto = portOf({
      resource: "mail",
      port: null,
      auto: true,
      status: "auto",
      owner: null,
      next: null,
    });
    expect(logLines(reportOf([portOf(), freePort("api", 4000), auto]))).toEqual([
      "RESOURCE  PORT  STATE  OWNER                             WHAT TO DO",
      "web       3000  taken  node server.js (pid 4242, alice)  kill 4242",
      "api       4000  free",
      "mail      auto  auto",
      "1 of 2 ports is not free: 3000 (web)",
    ]);
  });

  test("names a container, a user without a pid, and the reason where nobody is known", () => {
    const container = {
      id: "1",
      name: "shop-db-1",
      image: null,
      created_at: null,
      compose: null,
    } as Owner["container"];
    const hidden = { code: "kernel", message: "held by the kernel" } as const;
    const lines = logLines(
      reportOf([
        portOf({ owner: ownerOf({ container, pid: 7, user: "root" }) }),
        portOf({ owner: ownerOf({ pid: null, command: null, user: null, uid: 114 }) }),
        portOf({ owner: null, owner_hidden: hidden, protocol: "udp", port: 53 }),
        portOf({ others: [ownerOf(), ownerOf()] }),
      ]),
    ).join("\n");
    for (const shown of [
      "shop-db-1 (container, pid 7, root)",
      "a process without a name (uid 114)",
      "53/udp",
      "held by the kernel",
      "and 2 more",
    ])
      expect(lines).toContain(shown);
  });

  test("shows the command to paste whole, with a word before it", () => {
    const next = `devrig release -f /${"folder/".repeat(20)}devrig.toml --holder 4242`;
    const lines = logLines(reportOf([portOf({ status: "claimed", next })]));
    expect(lines[1]).toContain(`for one of the two projects, or drop that claim by ${next}`);
  });

  test("no line is a command of the runner", () => {
    const hostile = "::error::x\n##[error]y";
    const owner = ownerOf({ command: hostile, user: hostile });
    for (const line of logLines(reportOf([portOf({ resource: hostile, owner, next: hostile })]))) {
      expect(parseCommand(line, null)).toBeNull();
      expect(line).not.toContain("\n");
    }
  });

  test("waiting is said again only when it changed", () => {
    const { core, said } = recordingToolkit();
    const log = waitLogger(core);
    log(reportOf([portOf()]));
    log(reportOf([portOf()]));
    log(reportOf([portOf({ port: 3001 })]));
    log(reportOf([]));
    expect(said.map(({ text }) => text)).toEqual([
      "Waiting for 3000 (web): node server.js (pid 4242, alice)",
      "Waiting for 3001 (web): node server.js (pid 4242, alice)",
    ]);
  });
});
