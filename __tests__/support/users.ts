/**
 * Puts a command under another user and group, by number, so no account is needed; root only. The user keeps no group and no
 * capability. Programs and files below a closed home (`/root`) cannot be read by it.
 */
export function asUser(uid: number, ...argv: string[]): string[] {
  const identity = [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--no-new-privs"];
  return ["setpriv", ...identity, "--bounding-set=-all", "--", ...argv];
}
