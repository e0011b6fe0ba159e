import type { System } from "../../system.js";
import { nearestInFamily, readProcessText } from "../ancestors.js";
import { mayNameService } from "../ci-services/marks.js";

/** pid -> whether it is marked, null where it is not. */
export type Marks = Map<number, true | null>;

/**
 * May this process be of a CI job, by its environment or that of an ancestor? Of nearly all it is sure that they are not, without
 * the code that knows the services.
 * @param parent where that is known already
 * @param known what was found out before in the same look
 */
export function isMarked(
  system: System,
  pid: number,
  parent: number | null,
  known: Marks,
): boolean {
  const own = (one: number): true | null =>
    mayNameService(readProcessText(system, one, "environ") ?? "") || null;
  return nearestInFamily(system, pid, known, own, parent) !== null;
}
