import { statSync } from "node:fs";
import { readText } from "../../config/read-text.js";
import { DevrigError, errorCode } from "../../errors.js";
import { sha256 } from "../../sha256.js";
import type { System } from "../../system.js";
import { escapeControls } from "../../text/foreign-text.js";
import { clientFolder } from "./engines.js";
import { recordOf, textOf } from "./listing.js";

/**
 * Where the engine of the context listens that Docker's client was told to use (`DOCKER_CONTEXT`, `docker context use`): the
 * path of a Unix socket. Undefined for the default context, null for an engine that is reached in another way, or not to be told.
 */
export function contextSocket(system: System): string | null | undefined {
  const { env, platform } = system;
  // It takes the place of any context.
  if (env["DOCKER_HOST"]) return undefined;
  const folder = clientFolder(system);
  const name = env["DOCKER_CONTEXT"] || (folder && currentContext(system, folder)) || "default";
  if (name === "default") return undefined;
  if (folder === null || platform === "win32") return null;
  const meta = ownDocument(system, `${folder}/contexts/meta/${sha256(name)}/meta.json`);
  const host = textOf(recordOf(recordOf(meta["Endpoints"])["docker"])["Host"]) ?? "";
  const path = /^unix:\/\/(\/.+)$/.exec(host)?.[1] ?? null;
  return path !== null && path === escapeControls(path) ? path : null;
}

/** On Windows every one of Docker Desktop's leads to the engine of the usual pipe. */
function currentContext(system: System, folder: string): string | null {
  if (system.platform === "win32") return null;
  return textOf(ownDocument(system, `${folder}/config.json`)["currentContext"]);
}

/** What a file of ours or root's says; nothing where it is another's, or no JSON document of a decent size. */
function ownDocument({ user }: System, file: string): Readonly<Record<string, unknown>> {
  try {
    const { uid } = statSync(file);
    if (user !== null && uid !== user.uid && uid !== 0) return {};
    return recordOf(JSON.parse(readText(file)));
  } catch (error) {
    // Whatever is the matter with it, it never ends a check.
    const isKnown = error instanceof DevrigError || error instanceof SyntaxError;
    if (isKnown || errorCode(error) !== null) return {};
    throw error;
  }
}
