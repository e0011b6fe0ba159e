const LONGEST = 1_000;

/** The address, normalised, where it is one that a browser opens and that carries no password; else null. */
export function webUrl(text: string | null | undefined): string | null {
  if (text === null || text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  const opens = url.protocol === "https:" || url.protocol === "http:";
  if (!opens || url.username !== "" || url.password !== "") return null;
  return url.href.length > LONGEST ? null : url.href;
}
