import { describe, test } from "@jest/globals";
import { missing, type Need } from "./machine.js";

export { missing, sbin } from "./machine.js";

/** A group of tests that is listed as skipped, with the reason in its name, where the machine lacks something. */
export function describeWith(needs: readonly Need[], name: string, body: () => void): void {
  const lacking = missing(needs);
  if (lacking.length === 0) describe(name, body);
  else describe.skip(`${name} (skipped: needs ${lacking.join(", ")})`, body);
}

/** The same for a single test, which may take `patience` ms where that is more than usual. */
export function testWith(
  needs: readonly Need[],
  name: string,
  body: () => Promise<void>,
  patience?: number,
): void {
  const lacking = missing(needs);
  if (lacking.length === 0) test(name, body, patience);
  else test.skip(`${name} (skipped: needs ${lacking.join(", ")})`, body);
}
