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
  // A container made from scratch has none.
  takeNames(readIfAllowed("/etc/passwd") ?? "", wanted, names);
  const unknown = [...wanted].filter((uid) => !names.has(uid)).map(String);
  if (unknown.length > 0) {
    const answer = await system.run("getent", ["passwd", ...unknown], { timeout: GETENT_TIMEOUT });
    takeNames(answer.stdout, wanted, names);
  }
  return names;
}

/** The number under which a user namespace shows all users that it has none for (`DEFAULT_OVERFLOWUID` in the kernel). */
const OVERFLOW = 65_534;
const ALL = 4_294_967_295;

/**
 * Is this a user of another user namespace, so that neither number nor name is theirs? In a namespace that has a 65534 of its own too,
 * only a process that we may look into is known to be that one's.
 */
export function isOutside(
  { platform, procRoot }: System,
  uid: number | null,
  isSeen: boolean,
): boolean {
  if (platform !== "linux" || uid !== OVERFLOW) return false;
  const ranges = mappedRanges(procRoot);
  if (ranges.some(({ count }) => count === ALL)) return false;
  return !isSeen || !ranges.some(({ first, count }) => uid >= first && uid < first + count);
}

/** Lines of `uid_map` (user_namespaces(7)): first uid in here, first out there, how many. A kernel without such namespaces has none. */
function mappedRanges(procRoot: string): { first: number; count: number }[] {
  const text = readIfAllowed(`${procRoot}/self/uid_map`) ?? `0 0 ${ALL}`;
  return text.split("\n").flatMap((line) => {
    const [first, , count] = line.trim().split(/\s+/).map(Number);
    return first === undefined || count === undefined ? [] : [{ first, count }];
  });
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

function readIfAllowed(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EACCES") return null;
    throw error;
  }
}
