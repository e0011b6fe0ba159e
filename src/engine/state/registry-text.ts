/**
 * The registry's text without parsing and writing all of it: JSON alone would cost an update of 1,000 entries more than all the
 * rest. What nobody changed is written as it was read.
 */
import type { Rewritten, Scanned } from "../files/json-file.js";
import type { Source } from "../files/source.js";
import { Stretch } from "./entry-stretch.js";
import { BETWEEN } from "./entry-text.js";
import { type Parts, Registry } from "./registry-document.js";
import type { RegistryEntry } from "./registry-entry.js";
import { HEAD, RegistryFrame, TAIL } from "./registry-frame.js";

/** The registry of a text that seems to be nothing but entries in the frame, else null: the long way is for all others. */
export function scanRegistry(source: Source): Scanned<Registry> | null {
  const frame = RegistryFrame.of(source);
  if (frame === null) return null;
  const whole = new Stretch(frame, frame.start, frame.end);
  return { value: new Registry([whole]), prove: () => frame.prove() };
}

/** The text of a registry that has nothing but entries. What is as it was read is taken from there, in as few pieces as may be. */
export function rewriteRegistry({ parts }: Registry, before: Source | null): Rewritten {
  const runs = runsOf(parts);
  const pieces: (string | Uint8Array)[] = [];
  let words = HEAD;
  for (const [index, run] of runs.entries()) {
    if (index > 0) words += BETWEEN;
    if (typeof run === "string") words += run;
    else {
      pieces.push(words, run.source.piece(run.start, run.end));
      words = "";
    }
  }
  pieces.push(words + TAIL);
  return { pieces, changed: !isWhole(runs, before) };
}

/** A part of a text, from `start` up to `end`. */
interface Run {
  readonly source: Source;
  readonly start: number;
  end: number;
}

/** The parts as texts of their own and runs of a text that was read: neighbours there become one. */
function runsOf(parts: Parts): (string | Run)[] {
  const runs: (string | Run)[] = [];
  let last = null as Run | null;
  for (const part of parts) {
    const source: Source | null = part instanceof Stretch ? part.frame.source : part.source;
    if (source === null) {
      last = null;
      runs.push((part as RegistryEntry).text);
    } else if (last?.source === source && part.start === last.end + BETWEEN.length) {
      last.end = part.end;
    } else {
      last = { source, start: part.start, end: part.end };
      runs.push(last);
    }
  }
  return runs;
}

/** Is it all of that text, as it is written today? */
function isWhole(runs: readonly (string | Run)[], before: Source | null): boolean {
  const [run, ...more] = runs;
  if (typeof run !== "object" || more.length > 0 || run.source !== before) return false;
  return run.start === HEAD.length && run.end + TAIL.length === before.length;
}
