/**
 * The command that lists the socket units of a systemd, which opens the ports of services that do not run yet: to end it would end the
 * whole machine or session. Null for any other program.
 */
export function listSocketsCommand(pid: number | null, program: string): string | null {
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (pid === 1 && (name === "init" || name === "systemd")) return "systemctl list-sockets";
  return pid !== null && name === "systemd" ? "systemctl --user list-sockets" : null;
}
