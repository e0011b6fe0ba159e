import { describe, expect, test } from "@jest/globals";
import { missing } from "../support/machine.js";
import { plainActs } from "./acts/index.js";
import { playOne } from "./play.js";

/** The short form of `npm run stage`: what needs no container engine, without `who` and the other tools beside it. */
for (const act of plainActs) {
  describe(`on the stage: ${act.name}`, () => {
    for (const situation of act.situations) {
      const lacking = missing([...act.needs, ...(situation.needs ?? [])]);
      const note = lacking.length === 0 ? "" : ` (skipped: needs ${lacking.join(", ")})`;
      (lacking.length === 0 ? test : test.skip)(
        `${situation.name}${note}`,
        async () => {
          const { verdict, remarks, wrongName } = await playOne(situation, [], { who: false });
          expect({ verdict, remarks, wrongName }).toEqual({
            verdict: "right",
            remarks: [],
            wrongName: false,
          });
        },
        30_000,
      );
    }
  });
}
