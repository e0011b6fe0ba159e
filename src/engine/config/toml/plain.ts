import type { KeyPath } from "../positions.js";

const DEEPEST = 64;

/** Something that no table of a config may hold. */
export interface Unfit {
  code: "too_deep" | "forbidden_name";
  message: string;
  path: KeyPath;
}

/**
 * Makes a TOML value (parsed with integers as bigint) plain, in place: integers become numbers where they are exact;
 * floats that look whole (`3000.0`) and dates become symbols that describe them, because a number or an object would
 * pass for something else. Returns what is too deep (64 levels) or named `__proto__`.
 */
export function makePlain(document: object): Unfit[] {
  const unfit: Unfit[] = [];
  walk(document as Record<string, unknown>, [], unfit);
  return unfit;
}

function walk(table: Record<string, unknown>, path: (string | number)[], unfit: Unfit[]): void {
  for (const key of Object.keys(table)) {
    const value = table[key];
    if (typeof value !== "object" || value === null || value instanceof Date) {
      table[key] = plainValue(value);
      continue;
    }
    path.push(Array.isArray(table) ? Number(key) : key);
    if (path.length > DEEPEST)
      unfit.push({
        code: "too_deep",
        message: `more than ${DEEPEST} levels deep`,
        path: [...path],
      });
    else walk(value as Record<string, unknown>, path, unfit);
    path.pop();
  }
  if (Object.hasOwn(table, "__proto__"))
    unfit.push({
      code: "forbidden_name",
      message: "'__proto__' cannot be a name",
      path: [...path, "__proto__"],
    });
}

function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === "number" && Number.isInteger(value)) return Symbol(`the decimal ${value}.0`);
  if (value instanceof Date) return Symbol("a date or time");
  return value;
}
