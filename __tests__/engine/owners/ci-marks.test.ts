import { expect, test } from "@jest/globals";
import { MARKS, mayRunInCi } from "../../../src/engine/owners/ci-services/marks.js";
import { services } from "../../../src/engine/owners/ci-services/services.js";

/** An environment where nothing is set, which remembers what was asked for. */
class Asked extends Map<string, string> {
  readonly names = new Set<string>();

  override get(name: string): undefined {
    this.names.add(name);
  }

  override has(name: string): boolean {
    this.names.add(name);
    return false;
  }
}

test("the marks are all that any service asks for where none of them is set", () => {
  const asked = new Asked();
  for (const service of services) expect(service.recognises(asked)).toBe(false);
  expect([...asked.names].sort()).toEqual([...MARKS].sort());
});

test("an environment may be a job's as soon as one mark is set", () => {
  expect(mayRunInCi({ HOME: "/root" })).toBe(false);
  for (const name of MARKS) expect(mayRunInCi({ [name]: "" })).toBe(true);
});
