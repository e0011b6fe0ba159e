import { jest } from "@jest/globals";
import { kills, wrongVerdicts } from "../../torture/writers.js";
import { figures } from "./figures.js";

/** They end at the first loss, most often after some thirty kills; a hundred were once too few on a quick machine. */
const MANY = 500;

jest.setTimeout(120_000);

figures("files whose writers are killed", [
  ["lose nothing acknowledged to 100 kill -9 and recover within a second", () => kills(100)],
  [
    "lose nothing when 30 % of the liveness verdicts are wrong",
    () => wrongVerdicts(100, { a: true, b: true }),
  ],
  ["would lose something without fence a", () => wrongVerdicts(MANY, { a: false, b: true })],
  ["would lose something without fence b", () => wrongVerdicts(MANY, { a: true, b: false })],
]);
