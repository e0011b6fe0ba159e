/** Short flags that mean a password, and only for some programs: `-p` is a port for most. */
import { once } from "../once.js";

export interface PasswordFlags {
  /** What follows one of these is the password. */
  readonly separate: readonly string[];
  /** It stands right behind one of these, in the same word. */
  readonly attached: readonly string[];
}

/** Of nearly every program. */
export const NO_FLAGS: PasswordFlags = { separate: [], attached: [] };

/** Whose flags they are: a pattern of the program's name, and a word that must be there. */
const PASSWORD_FLAGS: readonly (PasswordFlags & { program: string; with?: string })[] = [
  { program: "^(mysql|mariadb)", separate: [], attached: ["-p"] },
  { program: "^sshpass$", separate: ["-p"], attached: ["-p"] },
  { program: "^(redis|valkey)-", separate: ["-a"], attached: [] },
  { program: "^mongo", separate: ["-p"], attached: ["-p"] },
  { program: "^(curl|wget)$", separate: ["-u", "-U", "--user", "--proxy-user"], attached: ["-u"] },
  { program: "^ldap", separate: ["-w"], attached: ["-w"] },
  { program: "^(smbclient|rpcclient)$", separate: ["-U"], attached: ["-U"] },
  { program: "^(docker|podman|helm|az|oc)$", with: "login", separate: ["-p"], attached: ["-p"] },
  { program: "^mosquitto_", separate: ["-P"], attached: [] },
];

/** Is it one of them, or does it begin with one? They all begin with a dash, and few arguments do. */
export function mayBeFlag(argument: string): boolean {
  if (!argument.startsWith("-")) return false;
  for (const flag of FLAGS()) if (argument.startsWith(flag)) return true;
  return false;
}

const FLAGS = once(
  () => new Set(PASSWORD_FLAGS.flatMap(({ separate, attached }) => [...separate, ...attached])),
);

/** Those of a program, by the base name, with these arguments. */
export function flagsOf(program: string, argv: readonly string[]): PasswordFlags {
  const found = PASSWORD_FLAGS.find(
    (row) =>
      new RegExp(row.program).test(program) && (row.with === undefined || argv.includes(row.with)),
  );
  return found ?? NO_FLAGS;
}

/** Does the flag's value stand in the same word? */
export function isAttached(argument: string, flag: string): boolean {
  return argument.length > flag.length && argument.startsWith(flag);
}
