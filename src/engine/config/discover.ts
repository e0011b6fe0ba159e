import { lstatSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DevrigError, errorCode, reasonOf } from "../errors.js";
import { canonicalPath } from "../identity.js";
import type { System } from "../system.js";

export const CONFIG_NAME = "devrig.toml";

export interface WhereToLook {
  /** The file itself (`-f FILE`), relative to the working directory; nothing is searched then. */
  file?: string;
  /** A folder above which nobody looks, and outside of which nobody looks at all. */
  ceiling?: string;
}

/**
 * The absolute path of the config: the named file, or the nearest `devrig.toml` from the working directory up.
 * Throws `config_not_found` (user) or, where a folder on the way may not be read, `config_unreadable` (machine).
 */
export function findConfig(system: System, where: WhereToLook = {}): string {
  if (where.file !== undefined) return namedConfig(resolve(system.cwd, where.file));
  const { start, top } = stretch(system.cwd, where.ceiling);
  const passedOver: string[] = [];
  for (const folder of foldersUpwards(start, top)) {
    const candidate = join(folder, CONFIG_NAME);
    const stats = ifThere(() => statSync(candidate), candidate);
    if (stats?.isFile()) return candidate;
    if (stats !== null) passedOver.push(`${candidate} is ${kindOf(stats)}, not a file`);
  }
  const seen = passedOver.length === 0 ? "" : ` (${passedOver.join("; ")})`;
  throw noneFound(`No ${CONFIG_NAME} in ${whereSought(system.cwd, start, top)}${seen}`);
}

function whereSought(cwd: string, start: string, top: string | null): string {
  if (start === top) return cwd;
  return `${cwd} or a folder above it${top === null ? "" : `, up to ${top}`}`;
}

function noneFound(message: string): DevrigError {
  return new DevrigError("user", "config_not_found", message, {
    hint: 'Make one with "devrig init", or name one with "-f FILE"',
  });
}

function namedConfig(file: string): string {
  const stats = ifThere(() => statSync(file), file);
  if (stats?.isFile()) return file;
  throw new DevrigError("user", "config_not_found", whyNot(file, stats), {
    hint: `"-f" takes the path of a ${CONFIG_NAME}`,
  });
}

function whyNot(file: string, stats: Stats | null): string {
  if (stats !== null) return `${file} is ${kindOf(stats)}, not a config file`;
  const isLink = ifThere(() => lstatSync(file), file)?.isSymbolicLink();
  return isLink ? `${file} is a link to a file that does not exist` : `There is no file ${file}`;
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** Where the search begins, and the last folder that it looks at; the file system's root where that is null. */
function stretch(cwd: string, ceiling: string | undefined): { start: string; top: string | null } {
  if (ceiling === undefined) return { start: cwd, top: null };
  const start = canonicalPath(cwd);
  const top = canonicalPath(ceiling);
  if (isInside(start, top)) return { start, top };
  throw noneFound(`No ${CONFIG_NAME} is looked for in ${start}, which is outside of ${top}`);
}

function* foldersUpwards(start: string, top: string | null): Generator<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    yield folder;
    if (folder === top || dirname(folder) === folder) return;
  }
}

function isInside(folder: string, top: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (at === top) return true;
    if (dirname(at) === at) return false;
  }
}

/** What a look at the file gives, null where it is not there. */
function ifThere(look: () => Stats, file: string): Stats | null {
  try {
    return look();
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (code === null) throw error;
    throw new DevrigError(
      "machine",
      "config_unreadable",
      `Cannot look at ${file}: ${reasonOf(error)}`,
      {
        hint: hintOf(code),
        cause: error,
      },
    );
  }
}

function hintOf(code: string): string {
  return code === "ELOOP"
    ? "Symbolic links lead in a circle there"
    : "Its folder, or one above, may not be read by this user";
}
