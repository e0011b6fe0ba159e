import { type Locator, locatorOf } from "../positions.js";
import { tomlPlaces } from "./places.js";

/** A locator for one TOML file, whatever is in it. */
export function tomlLocator(file: string, text: string): Locator {
  return locatorOf(file, text, () => tomlPlaces(text));
}
