import { describe, expect, test } from "@jest/globals";
import type { Row } from "../../torture/row.js";

/** Figures to be reached on every push; `npm run torture` is the whole campaign. They need Linux' /proc and signals. */
export function figures(name: string, cases: readonly [string, () => Promise<Row>][]): void {
  const onLinux = process.platform === "linux" ? describe : describe.skip;
  onLinux(name, () => {
    test.each(cases)(
      "%s",
      async (_name, scenario) => {
        const row = await scenario();
        expect({ ...row, ok: row.ok }).toEqual({ ...row, ok: true });
      },
      120_000,
    );
  });
}
