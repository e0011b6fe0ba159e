import { expect } from "@jest/globals";
import { describeWith, testWith } from "../../support/needs.js";
import type { Row } from "../../torture/row.js";

/** The title, the scenario, and what the machine must have for it. */
export type Figure = readonly [title: string, scenario: () => Promise<Row>, ...needs: string[]];

/** Figures to be reached on every push; `npm run torture` is the whole campaign. They need Linux' /proc and signals. */
export function figures(name: string, all: readonly Figure[]): void {
  describeWith(["linux"], name, () => {
    for (const [title, scenario, ...needs] of all)
      testWith(needs, title, async () => {
        const row = await scenario();
        expect({ ...row, ok: row.ok }).toEqual({ ...row, ok: true });
      });
  });
}
