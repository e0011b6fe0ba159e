const STEPS: readonly [limit: number, unit: number, name: string][] = [
  [90, 1, "s"],
  [90 * 60, 60, "min"],
  [36 * 3600, 3600, "h"],
  [Number.POSITIVE_INFINITY, 86_400, "d"],
];

/** How long ago a moment was, `5 s`, `12 min`, `3 h`, `9 d`; an empty text where it is not known. */
export function age(startedAt: string | null, now: number): string {
  // Files that others write too tell some of these times.
  const started = Date.parse(startedAt ?? "");
  if (Number.isNaN(started)) return "";
  const seconds = Math.max(0, Math.round((now - started) / 1000));
  const [, unit, name] = STEPS.find(([limit]) => seconds < limit) as (typeof STEPS)[number];
  return `${Math.round(seconds / unit)} ${name}`;
}
