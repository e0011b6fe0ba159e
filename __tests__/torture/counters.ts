import { isObject, type JsonFormat } from "../../src/engine/files/json-file.js";

/** What the writers count in: their own name, and how often they wrote. */
export type Counters = Record<string, number>;

export const counters: JsonFormat<Counters> = {
  limit: 1_048_576,
  empty: () => ({}),
  parse: (document) =>
    isObject(document) ? { value: document as Counters } : { wrong: "it is not an object" },
  document: (value) => value,
};
