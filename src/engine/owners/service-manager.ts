import type { System } from "../system.js";

/** The pid of Windows itself, always. */
const WINDOWS = 4;

/**
 * The command that lists what a systemd, or Windows' HTTP.sys, has ports open for: services that do not run yet, programs that serve
 * by it. To end it would end the whole machine or session. Null for any other program.
 */
export function listSocketsCommand(
  { platform }: System,
  pid: number | null,
  program: string,
): string | null {
  if (platform === "win32") return pid === WINDOWS ? "netsh http show servicestate" : null;
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (pid === 1 && (name === "init" || name === "systemd")) return "systemctl list-sockets";
  return pid !== null && name === "systemd" ? "systemctl --user list-sockets" : null;
}
