import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { composeIsOf } from "../../../../src/engine/owners/containers.js";

test("a Compose container belongs to the folder it was made from, however either is spelled", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "preflight-compose-")));
  mkdirSync(join(folder, "shop"));
  symlinkSync("shop", join(folder, "link"));
  const madeFrom = (working_dir: string | null) => ({
    compose: { project: "shop", service: "db", working_dir },
  });
  expect(composeIsOf(madeFrom(join(folder, "shop")), join(folder, "shop"))).toBe(true);
  expect(composeIsOf(madeFrom(join(folder, "link")), join(folder, "shop"))).toBe(true);
  expect(composeIsOf(madeFrom(join(folder, "shop")), `${folder}/link/../shop/`)).toBe(true);
  expect(composeIsOf(madeFrom(folder), join(folder, "shop"))).toBe(false);
  expect(composeIsOf(madeFrom(join(folder, "gone")), join(folder, "shop"))).toBe(false);
  expect(composeIsOf(madeFrom("a\0b"), join(folder, "shop"))).toBe(false);
  expect(composeIsOf(madeFrom(null), folder)).toBe(false);
  expect(composeIsOf({ compose: null }, folder)).toBe(false);
  rmSync(folder, { recursive: true });
});
