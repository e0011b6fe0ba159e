import { jest } from "@jest/globals";
import { claimers } from "../../torture/claimers.js";
import { crashes, damages, failures } from "../../torture/faults.js";
import { identities } from "../../torture/identities.js";
import { stoppedHolder } from "../../torture/pauses.js";
import { writersWithCounters } from "../../torture/writers.js";
import { figures } from "./figures.js";

jest.setTimeout(120_000);

figures("files that several processes write at once", [
  ["lose nothing to 16 writers", () => writersWithCounters(16, 25)],
  ["recover from a crash before, after and inside each call", crashes],
  ["stay valid and say so when a call fails", failures],
  ["wait for a stopped holder", () => stoppedHolder(2_000, false)],
  [
    "wait for it also by a clock that is an hour ahead",
    () => stoppedHolder(2_000, true),
    "faketime",
  ],
  ["tell dead from unknown by proof alone", () => identities(process.geteuid?.() === 0)],
  ["give no auto port twice to 16 projects at once", () => claimers(16, 2, 1, "range")],
  ["are set aside once when damaged, whatever the damage and the crowd", damages],
]);
