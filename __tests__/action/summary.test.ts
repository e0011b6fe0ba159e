import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { summaryOf, writeSummary } from "../../src/action/summary.js";
import type { OwnerJob } from "../../src/engine/index.js";
import { freePort, ownerOf, portOf, reportOf } from "../support/report.js";
import { recordingToolkit } from "../support/toolkit.js";

const FACTS = {
  now: Date.parse("2026-01-15T10:33:10.000Z"),
  onCollision: "fail",
  claimed: false,
  eviction: null,
} as const;
const HOSTILE = `<img src=x onerror=alert(1)>|\`x\`\n::error::x ##[error]y @octocat [a](b) **b** <!-- \x1b[31m`;

describe("summary", () => {
  test("begins with the verdict, then the table, collisions first", () => {
    const text = summaryOf(reportOf([freePort("api", 4000), portOf()]), FACTS);
    expect(text.split("\n")[0]).toBe("### ❌ 1 of 2 ports is not free: 3000 &#40;web&#41;");
    expect(text.indexOf("<code>web</code>")).toBeLessThan(text.indexOf("<code>api</code>"));
    for (const shown of [
      "🔴&nbsp;taken",
      "<code>node server.js</code><br>pid 4242, alice",
      "3&nbsp;minutes&nbsp;ago<br>15&nbsp;Jan&nbsp;10:30&nbsp;UTC",
      "<code>3000</code> <code>web</code>: <code>kill 4242</code>",
    ])
      expect(text).toContain(shown);
  });

  test("is no failure where collisions only warn", () => {
    expect(summaryOf(reportOf([portOf()]), { ...FACTS, onCollision: "warn" })).toMatch(
      /^### ⚠️ The port/,
    );
  });

  test("claims no more than what was set aside", () => {
    const facts = { ...FACTS, onCollision: "warn", claimed: true } as const;
    const line = (ports: Parameters<typeof reportOf>[0]) =>
      /<sub>.*<\/sub>/.exec(summaryOf(reportOf(ports), facts))?.[0];
    expect(line([freePort("web", 3000)])).toMatch(/ · set aside until the job ends<\/sub>$/);
    expect(line([portOf(), freePort("api", 4000)])).toMatch(
      / · what was free is set aside until the job ends<\/sub>$/,
    );
  });

  test("sets nothing aside where nothing was claimed, and leaves out columns with nothing to say", () => {
    const text = summaryOf(reportOf([freePort("api", 4000)]), FACTS);
    expect(text).not.toContain("set aside");
    expect(text).toContain(" · shop-a1b2c3d4");
    expect([...text.matchAll(/<th(?: [^>]*)?>([^<]*)/g)].map(([, title]) => title)).toEqual([
      "Resource",
      "Port",
      "State",
    ]);
  });

  test("names all who have a port, and links the job that left it", () => {
    const run_url = "https://github.com/o/r/actions/runs/41";
    const job = { service: "github", run_id: "41", run_url, verdict: "orphan" } as OwnerJob;
    const port = portOf({ owner: ownerOf({ job }), others: [ownerOf(), ownerOf()] });
    const text = summaryOf(reportOf([port]), FACTS);
    expect(text).toContain("pid 4242, alice and 2 more");
    expect(text).toMatch(/<a href="[^"]*runs\/41">leftover: run 41/);
  });

  test("tells what was ended and what lives on, with the reason", () => {
    const one = { ports: [{ port: 3000, protocol: "tcp" as const }], owner: ownerOf() };
    const eviction = {
      ended: [{ ...one, how: "stopped" as const, pids: [], reason: "asked to end" }],
      kept: [{ ...one, reason: "another user's" }],
    };
    const text = summaryOf(reportOf([]), { ...FACTS, eviction });
    expect(text).toMatch(
      /Leftovers that were ended.*asked to end.*Leftovers that live on.*another user/s,
    );
    expect(text.match(/on port 3000/g)).toHaveLength(2);
  });

  test.each([
    [999, "just now"],
    [1000, "1 second ago"],
    [59_999, "59 seconds ago"],
    [60_000, "1 minute ago"],
    [2 * 3_600_000, "2 hours ago"],
    [86_400_000, "1 day ago"],
  ])("an owner of %d ms is told as of %s", (age, text) => {
    const owner = ownerOf({ started_at: new Date(FACTS.now - age).toISOString() });
    expect(summaryOf(reportOf([portOf({ owner })]), FACTS)).toContain(
      text.replaceAll(" ", "&nbsp;"),
    );
  });

  test("says that all is well in one line", () => {
    expect(summaryOf(reportOf([freePort("api", 4000), freePort("web", 3000)]), FACTS)).toMatch(
      /^### ✅ All 2 ports are free\n/,
    );
    expect(summaryOf(reportOf([]), FACTS)).toMatch(/^### ✅ There is no fixed port to check\n/);
  });

  test("text of others is neither Markdown nor HTML nor a command", () => {
    const owner = ownerOf({ command: HOSTILE, user: HOSTILE });
    const warnings = [{ code: "x", message: HOSTILE, resource: null, source: null }];
    const text = summaryOf(
      reportOf([portOf({ resource: HOSTILE, owner, next: HOSTILE, message: HOSTILE })], {
        warnings,
      }),
      FACTS,
    );
    expect(text).not.toContain("\x1b");
    expect(text).not.toMatch(/<img|<!--|`|\||\*\*|@octocat|\[a\]|##\[/);
    expect(text.split("\n").filter((line) => /^\s*::/.test(line))).toEqual([]);
  });

  test("a blank line never stands inside the table, where it would end the HTML", () => {
    const text = summaryOf(
      reportOf([portOf({ resource: "\n\n\r\n" }), portOf({ owner: null })]),
      FACTS,
    );
    expect(text.slice(text.indexOf("<table>"), text.indexOf("</table>"))).not.toContain("\n\n");
  });

  test("stays below 1 MiB with thousands of ports and counts what it left out", () => {
    const owner = ownerOf({ command: "<".repeat(4096) });
    const ports = Array.from({ length: 5000 }, (_, index) => portOf({ port: index + 1, owner }));
    const text = summaryOf(reportOf(ports), FACTS);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/and \d+ more<\/td><\/tr>\n<\/tbody>/);
  });

  test("is appended to the file of the step; without one nothing happens, a file not to be written is a warning", () => {
    const folder = mkdtempSync(join(tmpdir(), "devrig-summary-"));
    try {
      const file = join(folder, "summary.md");
      const { core, said } = recordingToolkit();
      const write = (path?: string) =>
        writeSummary(
          core,
          { ...process, env: path === undefined ? {} : { GITHUB_STEP_SUMMARY: path } },
          summaryOf(reportOf([]), FACTS),
        );
      write(file);
      write(file);
      write();
      expect(readFileSync(file, "utf8").match(/###/g)).toHaveLength(2);
      expect(said).toEqual([]);
      write(join(folder, "missing", "summary.md"));
      expect(said[0]).toMatchObject({ kind: "warning", text: expect.stringContaining("ENOENT") });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
