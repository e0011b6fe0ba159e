import { existsSync, statSync } from "node:fs";
import { errorCode } from "../../errors.js";
import type { System } from "../../system.js";

/** A place where a container engine may listen. */
export type EngineAddress =
  | { readonly path: string; readonly name: string }
  | { readonly host: string; readonly port: number; readonly name: string };

export interface Engines {
  addresses: EngineAddress[];
  /** Remarks on engines that are named but cannot be asked. */
  problems: string[];
  /** Sockets behind folders that we may not enter. */
  forbidden: string[];
}

export const WINDOWS_PIPE = "\\\\.\\pipe\\docker_engine";
export const USUAL_SOCKET = "/var/run/docker.sock";

/**
 * The engines worth asking: those that `DOCKER_HOST` and `CONTAINER_HOST` name and the usual sockets, each once. Engines of
 * other machines are left out, their ports are not ours. Without any engine this costs one stat a place and nothing more.
 * @param context the socket of the context that Docker's client uses, which takes files to be read (see `contextSocket`)
 */
export function findEngines(system: System, context: string | null = null): Engines {
  const engines: Engines = { addresses: [], problems: [], forbidden: [] };
  if (context !== null) engines.addresses.push(socketAt(context));
  for (const variable of ["DOCKER_HOST", "CONTAINER_HOST"]) {
    const url = system.env[variable];
    if (url) addNamed(engines, variable, url);
  }
  if (system.platform === "win32") {
    engines.addresses.push(socketAt(WINDOWS_PIPE));
    return engines;
  }
  for (const path of usualSockets(system)) engines.addresses.push(socketAt(path));
  engines.addresses = existing(engines);
  return engines;
}

/** The name of the engine that `DOCKER_HOST` leads to; null where that is one of another machine, or not to be told. */
export function namedEngine(url: string): string | null {
  const named: Engines = { addresses: [], problems: [], forbidden: [] };
  addNamed(named, "DOCKER_HOST", url);
  return named.addresses[0]?.name ?? null;
}

/** Whether somebody may have given Docker's client a context; costs a look for one file. */
export function mayHaveContext(system: System): boolean {
  const folder = clientFolder(system);
  return folder !== null && existsSync(folder);
}

/** Where Docker's client keeps what it was told; null without a home. */
export function clientFolder({ env }: System): string | null {
  return env["DOCKER_CONFIG"] || (env["HOME"] ? `${env["HOME"]}/.docker` : null);
}

function addNamed(engines: Engines, variable: string, url: string): void {
  if (url.startsWith("unix://")) engines.addresses.push(socketAt(url.slice("unix://".length)));
  else if (url.startsWith("npipe://"))
    engines.addresses.push(socketAt(url.slice("npipe://".length).replaceAll("/", "\\")));
  else if (url.startsWith("tcp://") || url.startsWith("http://")) addTcp(engines, variable, url);
  // ssh:// and fd:// lead to another machine, or into the engine itself.
}

function addTcp(engines: Engines, variable: string, url: string): void {
  const parts = URL.canParse(url) ? new URL(url) : null;
  const host = parts?.hostname.replace(/^\[|\]$/g, "") ?? "";
  if (!/^(localhost|127(\.\d+){3}|::1)$/.test(host)) return;
  const port = Number(parts?.port) || 2375;
  if (port === 2376) {
    engines.problems.push(
      `the container engine at ${host}:${port} (${variable}) wants TLS: not asked`,
    );
    return;
  }
  engines.addresses.push({ host, port, name: `${host}:${port}` });
}

function usualSockets({ env, user }: System): string[] {
  const runtime = env["XDG_RUNTIME_DIR"] || (user ? `/run/user/${user.uid}` : null);
  const home = env["HOME"];
  return [
    USUAL_SOCKET,
    "/run/docker.sock",
    "/run/podman/podman.sock",
    ...(runtime ? [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`] : []),
    // Docker Desktop, on macOS and on Linux.
    ...(home ? [`${home}/.docker/run/docker.sock`, `${home}/.docker/desktop/docker.sock`] : []),
  ];
}

function socketAt(path: string): EngineAddress {
  return { path, name: path };
}

/** Leaves out what is not there and what another path already leads to (`/var/run` is a link to `/run`). */
function existing(engines: Engines): EngineAddress[] {
  const seen = new Set<string>();
  return engines.addresses.filter((address) => {
    const identity = "path" in address ? socketIdentity(address.path, engines) : address.name;
    if (identity === null || seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function socketIdentity(path: string, engines: Engines): string | null {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    return facts ? `${facts.dev}:${facts.ino}` : null;
  } catch (error) {
    const code = errorCode(error);
    if (code === "EACCES") engines.forbidden.push(path);
    else if (code !== "ENOTDIR") engines.problems.push(cannotBeReached(path, code));
    return null;
  }
}

/** Whatever it is (a loop of links, a disk error), it never ends a check. */
function cannotBeReached(path: string, code: string | null): string {
  return `the container engine at ${path} cannot be reached (${code ?? "unknown error"})`;
}
