const ANSWERS = new Set(["EADDRINUSE", "EACCES", "EPERM"]);
/** That address family does not exist here: no collision. */
const ABSENT = new Set(["EADDRNOTAVAIL", "EINVAL", "EAFNOSUPPORT"]);

/** What an error code of bind or listen answers: itself, `absent` for an address that is not of this machine, null for none. */
export function answerOf(code: string | null): string | null {
  if (code === null) return null;
  if (ANSWERS.has(code)) return code;
  return ABSENT.has(code) ? "absent" : null;
}
