import { lstatSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CONFIG_NAME } from "../config/discover.js";
import { DevrigError, errorCode, reasonOf } from "../errors.js";
import { forShell } from "../text/foreign-text.js";

/** @throws DevrigError where the file cannot be written because of what is there, or is not: asked before anything is shown */
export function refuseExisting(file: string): void {
  const stats = ifThere(file, lstatSync);
  if (stats?.isDirectory()) throw isFolder(file);
  if (stats !== null) throw exists(file);
  const folder = dirname(file);
  if (!ifThere(folder, statSync)?.isDirectory()) throw noFolder(folder);
}

function ifThere(file: string, look: (file: string) => Stats): Stats | null {
  try {
    return look(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return null;
    throw unwritable(file, error);
  }
}

/** The error for a file that is there. */
export function exists(file: string): DevrigError {
  return new DevrigError("user", "config_exists", `${file} is there already: it stays as it is`, {
    hint: `see what it says with devrig validate -f ${forShell(file)}, or name another file with -f`,
  });
}

function isFolder(file: string): DevrigError {
  return new DevrigError("user", "config_exists", `${file} is a folder`, {
    hint: `-f takes the file that is to be written: -f ${forShell(join(file, CONFIG_NAME))}`,
  });
}

function noFolder(folder: string): DevrigError {
  return new DevrigError("user", "folder_not_found", `There is no folder ${folder}`, {
    hint: `make it first: mkdir -p ${forShell(folder)}`,
  });
}

/** The error for a file that the system does not let us write. */
export function unwritable(file: string, error: unknown): unknown {
  if (errorCode(error) === null) return error;
  return new DevrigError(
    "machine",
    "config_unwritable",
    `Cannot write ${file}: ${reasonOf(error)}`,
    {
      cause: error,
    },
  );
}
