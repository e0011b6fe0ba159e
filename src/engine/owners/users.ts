import { readFileSync } from "node:fs";
import { errorCode } from "../errors.js";
import type { System } from "../system.js";

/** Most lookups are answered by the file; LDAP and the like need `getent`, which is a process. */
const GETENT_TIMEOUT = 500;

/** uid -> user name, for the uids given; one that has no name is left out. */
export async function userNames(
  system: System,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  if (wanted.size === 0 || system.user === null) return names;
  takeNames(passwd(), wanted, names);
  const unknown = [...wanted].filter((uid) => !names.has(uid)).map(String);
  if (unknown.length > 0) {
    const answer = await system.run("getent", ["passwd", ...unknown], { timeout: GETENT_TIMEOUT });
    takeNames(answer.stdout, wanted, names);
  }
  return names;
}

/** The first name of a uid wins. */
function takeNames(text: string, wanted: ReadonlySet<number>, names: Map<number, string>): void {
  for (const uid of wanted) {
    const name = names.has(uid) ? null : nameOf(text, uid);
    if (name !== null) names.set(uid, name);
  }
}

/** In lines of `passwd(5)`: the name, the password's place, the uid, …. Few of many are wanted: none is taken apart in vain. */
function nameOf(text: string, uid: number): string | null {
  const field = `:${uid}:`;
  for (let at = text.indexOf(field); at >= 0; at = text.indexOf(field, at + 1)) {
    const before = text.slice(text.lastIndexOf("\n", at) + 1, at).split(":");
    if (before.length === 2 && before[0]) return before[0];
  }
  return null;
}

function passwd(): string {
  try {
    return readFileSync("/etc/passwd", "utf8");
  } catch (error) {
    // A container made from scratch has none.
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EACCES") return "";
    throw error;
  }
}
