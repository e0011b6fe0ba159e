import { describe, expect, test } from "@jest/globals";
import { claimers } from "../../torture/claimers.js";
import { crashes, damages, failures } from "../../torture/faults.js";
import { identities } from "../../torture/identities.js";
import { stoppedHolder } from "../../torture/pauses.js";
import type { Row } from "../../torture/row.js";
import { kills, writersWithCounters, wrongVerdicts } from "../../torture/writers.js";

/** The figures on every push; `npm run torture` is the whole campaign. They need Linux' /proc and signals. */
const onLinux = process.platform === "linux" ? describe : describe.skip;

onLinux("files that several processes write at once", () => {
  const cases: [string, () => Promise<Row>][] = [
    ["lose nothing to 16 writers", () => writersWithCounters(16, 25)],
    ["lose nothing acknowledged to 100 kill -9 and recover within a second", () => kills(100)],
    [
      "lose nothing when 30 % of the liveness verdicts are wrong",
      () => wrongVerdicts(100, { a: true, b: true }),
    ],
    ["would lose something without fence a", () => wrongVerdicts(100, { a: false, b: true })],
    ["would lose something without fence b", () => wrongVerdicts(100, { a: true, b: false })],
    ["recover from a crash before, after and inside each call", crashes],
    ["stay valid and say so when a call fails", failures],
    ["wait for a stopped holder", () => stoppedHolder(2_000, false)],
    ["tell dead from unknown by proof alone", () => identities(process.geteuid?.() === 0)],
    ["give no auto port twice to 16 projects at once", () => claimers(16, 2, 1, "range")],
    ["are set aside once when damaged, whatever the damage and the crowd", damages],
  ];
  test.each(cases)(
    "%s",
    async (_name, scenario) => {
      const row = await scenario();
      expect({ ...row, ok: row.ok }).toEqual({ ...row, ok: true });
    },
    120_000,
  );
});
