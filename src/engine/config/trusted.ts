import { lstatSync, statSync } from "node:fs";
import { DevrigError } from "../errors.js";
import type { System } from "../system.js";
import { forShell } from "../text/foreign-text.js";
import { findConfig, type WhereToLook } from "./discover.js";

/**
 * The path of a config whose commands may be executed: the named file, whoever wrote it, or the nearest one, if it (and the link
 * that it may be) belongs to us or to root. To be handed on as the config's name, so that no other one is found later.
 * @throws DevrigError `config_foreign` for a found config of another user, and all that `findConfig` throws
 */
export function trustedConfig(system: System, where: WhereToLook = {}): string {
  const file = findConfig(system, where);
  if (where.file !== undefined || system.user === null) return file;
  const us = system.user.uid;
  const stranger = [lstatSync(file).uid, statSync(file).uid].find((uid) => uid !== us && uid !== 0);
  if (stranger === undefined) return file;
  const message = `${file} belongs to uid ${stranger}: its commands are not run without your word`;
  throw new DevrigError("user", "config_foreign", message, {
    hint: `look into it; if you trust it, name it: -f ${forShell(file)}`,
  });
}
