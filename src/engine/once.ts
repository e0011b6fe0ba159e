/**
 * A value that is made when it is first asked for, and kept. A constant of a module is made at every start: a pattern costs some
 * µs each, whether anything is ever compared with it or not.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
