import { describe, expect } from "@jest/globals";
import { testWith } from "../support/needs.js";
import { plainActs } from "./acts/index.js";
import { playOne } from "./play.js";

/** The short form of `npm run stage`: what needs no container engine, without `who` and the other tools beside it. */
for (const act of plainActs) {
  describe(`on the stage: ${act.name}`, () => {
    for (const situation of act.situations) {
      testWith(
        [...act.needs, ...(situation.needs ?? [])],
        situation.name,
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
