import { lstatSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DevrigError, errorCode, reasonOf } from "../errors.js";
import { canonicalPath } from "../identity.js";
import type { System } from "../system.js";

export const CONFIG_NAME = "devrig.toml";

export interface WhereToLook {
  /** The file itself (`-f FILE`), relative to the working directory; nothing is searched then. */
  file?: string;
  /** A folder above which nobody looks. From a start outside of it only the start itself is looked at. */
  ceiling?: string;
}

/**
 * The absolute path of the config: the named file, or the nearest `devrig.toml` from the working directory up.
 * Throws `config_not_found` (user) or, where a folder on the way may not be read, `config_unreadable` (machine).
 */
export function findConfig(system: System, where: WhereToLook = {}): string {
  if (where.file !== undefined) return namedConfig(resolve(system.cwd, where.file));
  const passedOver: string[] = [];
  for (const folder of foldersUpwards(system.cwd, where.ceiling)) {
    const candidate = join(folder, CONFIG_NAME);
    const stats = ifThere(() => statSync(candidate), candidate);
    if (stats?.isFile()) return candidate;
    if (stats !== null) passedOver.push(`${candidate} is ${kindOf(stats)}, not a file`);
  }
  const seen = passedOver.length === 0 ? "" : ` (${passedOver.join("; ")})`;
  throw new DevrigError(
    "user",
    "config_not_found",
    `No ${CONFIG_NAME} in ${system.cwd} or a folder above it${seen}`,
    { hint: 'Make one with "devrig init", or name one with "-f FILE"' },
  );
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

function* foldersUpwards(start: string, ceiling: string | undefined): Generator<string> {
  const top = ceiling === undefined ? null : canonicalPath(ceiling);
  let folder = top === null ? start : canonicalPath(start);
  if (top !== null && !isInside(folder, top)) {
    yield folder;
    return;
  }
  for (;;) {
    yield folder;
    const parent = dirname(folder);
    if (folder === top || parent === folder) return;
    folder = parent;
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
        hint: "Its folder, or one above, may not be read by this user",
        cause: error,
      },
    );
  }
}
