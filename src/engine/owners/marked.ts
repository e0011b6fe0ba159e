import type { System } from "../system.js";
import { kinOf, readProcessText } from "./ancestors.js";
import { mayNameService } from "./ci-services/marks.js";

/** As far up as `familyOf` looks. */
const MOST_STEPS = 64;

/**
 * May this process be of a CI job, by its environment or that of an ancestor? Of nearly all it is sure that they are not, without
 * the code that knows the services.
 * @param parent where that is known already
 * @param known what was found out before in the same look: the holders of several ports have ancestors in common
 */
export function isMarked(
  system: System,
  pid: number,
  parent: number | null,
  known: Map<number, boolean>,
): boolean {
  const passed: number[] = [];
  let marked = false;
  for (let next = pid; passed.length <= MOST_STEPS; ) {
    marked = known.get(next) ?? mayNameService(readProcessText(system, next, "environ") ?? "");
    passed.push(next);
    if (marked || known.has(next)) break;
    next = (next === pid ? parent : null) ?? kinOf(system, next)?.parent ?? 0;
    if (next <= 1) break;
  }
  for (const one of passed) known.set(one, marked);
  return marked;
}
