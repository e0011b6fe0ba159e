import {
  fitsDepth,
  isObject,
  type JsonFormat,
  MAX_DEPTH,
} from "../../src/engine/files/json-file.js";

/** What the writers count in: their own name, and how often they wrote. */
export type Counters = Record<string, number>;

export const counters: JsonFormat<Counters> = {
  limit: 1_048_576,
  empty: () => ({}),
  parse: (document) =>
    isObject(document) ? { value: document as Counters } : { wrong: "it is not an object" },
  document: (value) => value,
  // As the registry's: of a large file the value is there before the proof.
  scan: (source) => {
    const value = parsed(source.text);
    return value === null
      ? null
      : { value, prove: () => fitsDepth(value, MAX_DEPTH) && !("unproven" in value) };
  },
};

function parsed(text: string): Counters | null {
  try {
    const document: unknown = JSON.parse(text);
    return isObject(document) ? (document as Counters) : null;
  } catch {
    return null;
  }
}
