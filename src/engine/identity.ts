import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { errorCode } from "./errors.js";
import { sha256 } from "./sha256.js";

/**
 * `{name}-{first 8 hex of SHA-256(path)}`: which project this is, on this machine. `canonicalFile` is what
 * `canonicalPath` gave; the platform only matters on Windows (see `hashedPath`).
 */
export function slugOf(
  name: string,
  canonicalFile: string,
  platform: NodeJS.Platform = process.platform,
): string {
  return `${name}-${sha256(hashedPath(canonicalFile, platform)).slice(0, 8)}`;
}

/**
 * The absolute path of a file as the operating system writes it: links, `.` and `..` resolved, letter case as stored.
 * A file that does not exist yet gets the canonical path of its folder. Throws Node's error where the folder does not exist.
 */
export function canonicalPath(file: string): string {
  try {
    return realpathSync.native(isAbsolute(file) ? file : resolve(file));
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    const absolute = resolve(file);
    return join(realpathSync.native(dirname(absolute)), basename(absolute));
  }
}

/**
 * The text that is hashed. The existing devrig hashes what Rust's `std::fs::canonicalize` gives, which on Windows is the
 * extended form `\\?\C:\…` (shares: `\\?\UNC\server\share\…`); Node gives the plain one. Elsewhere both are the same.
 */
export function hashedPath(canonical: string, platform: NodeJS.Platform): string {
  if (platform !== "win32" || canonical.startsWith("\\\\?\\")) return canonical;
  if (canonical.startsWith("\\\\")) return `\\\\?\\UNC\\${canonical.slice(2)}`;
  return `\\\\?\\${canonical}`;
}
