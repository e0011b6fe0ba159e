import { DevrigError } from "./errors.js";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const PARTS = /(\d+)(ms|s|m|h)/g;

/**
 * `500ms`, `90s`, `5m`, `1h30m` in ms.
 * @throws DevrigError `duration_invalid` for anything else; a number without a unit is answered with what may be meant
 */
export function parseDuration(text: string): number {
  const trimmed = text.trim();
  if (/^(\d+(ms|s|m|h))+$/.test(trimmed)) {
    const total = [...trimmed.matchAll(PARTS)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * (UNITS[unit as string] as number),
      0,
    );
    if (total <= Number.MAX_SAFE_INTEGER) return total;
  }
  const hint = /^\d+$/.test(trimmed)
    ? `write ${trimmed}s for seconds, ${trimmed}m for minutes or ${trimmed}ms for milliseconds`
    : "write a duration such as 500ms, 90s, 5m or 1h30m";
  throw new DevrigError("user", "duration_invalid", `"${trimmed}" is not a duration`, { hint });
}
