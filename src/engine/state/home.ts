import * as fs from "node:fs";
import { DevrigError, errorCode } from "../errors.js";
import { fileError, makeFolder } from "../files/file-system.js";
import type { System } from "../system.js";
import { homePath } from "./paths.js";

/** The registry's folder, looked at. */
export interface Home {
  readonly path: string;
  readonly exists: boolean;
  /** A setgid folder whose group shares it: files 0660, folders 2770; else 0600 and 0700. */
  readonly shared: boolean;
  readonly fileMode: number;
  readonly folderMode: number;
}

/**
 * The home as it is, without making it. Throws `home_refused` for one that others could use against us: writable by everybody,
 * sticky while shared (there nobody can replace another's file), or neither ours nor our group's.
 */
export function findHome(system: System, folder: string = homePath(system)): Home {
  const stat = look(folder);
  if (stat === null) return homeAt(folder, false, false);
  if (!stat.isDirectory()) throw refused(folder, "it is not a folder", OTHER_FOLDER);
  return homeAt(folder, true, system.user !== null && judgeFolder(system.user, folder, stat));
}

/** The home, made (0700) where it is not there. */
export function makeHome(system: System, folder: string = homePath(system)): Home {
  const found = findHome(system, folder);
  if (found.exists) return found;
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    throw fileError("make the folder", folder, error);
  }
  return findHome(system, folder);
}

function homeAt(path: string, exists: boolean, shared: boolean): Home {
  const modes = shared
    ? { fileMode: 0o660, folderMode: 0o2770 }
    : { fileMode: 0o600, folderMode: 0o700 };
  return { path, exists, shared, ...modes };
}

/** Through a symbolic link only where the folder it stands in decides who may change it: the home of the user, that is. */
function look(folder: string): fs.Stats | null {
  try {
    return fs.statSync(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    if (errorCode(error) === "ENOTDIR")
      throw refused(folder, "a part of its path is not a folder", OTHER_FOLDER);
    throw fileError("look at", folder, error);
  }
}

/** Is it shared? Throws where it may not be used. */
function judgeFolder(
  user: NonNullable<System["user"]>,
  folder: string,
  { uid, gid, mode }: fs.Stats,
): boolean {
  const everybody = (mode & 0o002) !== 0;
  const sticky = (mode & 0o1000) !== 0;
  const forGroup = (mode & 0o2020) === 0o2020;
  const mine = uid === user.uid;
  const ourGroup = gid === user.gid || user.groups.includes(gid);
  if (everybody) throw refused(folder, "everybody may write into it");
  if (!mine && !ourGroup) throw refused(folder, "it is neither ours nor our group's");
  if (!mine && !forGroup)
    throw refused(folder, `it belongs to uid ${uid} and is not made for its group`);
  if (forGroup && sticky)
    throw refused(folder, "its sticky bit keeps its users from each other's files");
  return forGroup;
}

const OTHER_FOLDER =
  "Set DEVRIG_HOME to a folder of your own, which need not exist, or unset it for ~/.devrig";
const SHARED_FOLDER =
  "For users of one group: install -d -m 2770 -g ci /var/lib/devrig, then DEVRIG_HOME=/var/lib/devrig";

function refused(folder: string, reason: string, hint = SHARED_FOLDER): DevrigError {
  const message = `${folder} cannot be devrig's home: ${reason}`;
  return new DevrigError("machine", "home_refused", message, { hint });
}

/** For files in an instance's folder: a job's lies in the home and has its readers. */
export function modesFor(home: Home, stateDir: string): { fileMode?: number; folderMode?: number } {
  if (!home.shared || !stateDir.startsWith(`${home.path}/`)) return {};
  return { fileMode: home.fileMode, folderMode: home.folderMode };
}
