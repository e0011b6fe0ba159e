import {
  announcesName,
  flagsOf,
  isLauncher,
  type PasswordFlags,
  switchesIn,
} from "./password-flags.js";

/** Tells, word by word of a command line, the password flags of the program whose arguments they are. */
export class FlagsInForce {
  #flags: PasswordFlags | null = null;
  #before = "";
  #mayStart: boolean;

  /** @param mayStart do programs begin anywhere in it, as in a script? */
  constructor(mayStart: boolean) {
    this.#mayStart = mayStart;
  }

  /** Is there nothing to look for: no such program yet, and none that could start one? */
  get isIdle(): boolean {
    return this.#flags === null && !this.#mayStart;
  }

  /** A program begins, if it is one that we know. */
  start(program: string): void {
    if (isLauncher(program)) this.#mayStart = true;
    this.#flags = flagsOf(program) ?? this.#flags;
  }

  /** Takes note of the next word, and tells the flags that it stands under. */
  at(word: string): PasswordFlags | null {
    const flags = this.#flags;
    if (flags !== null && word === flags.behind) this.#flags = { ...flags, behind: null };
    if (this.#mayStart && /^[|&;]{1,2}$/.test(word)) this.#flags = null;
    if (this.#mayStart && !announcesName(this.#before)) this.start(programIn(word));
    this.#before = word;
    return flags?.behind === null ? flags : null;
  }
}

/** The base name of a word that may be a program's path, quoted in a script; else nothing. */
function programIn(word: string): string {
  return /^["']?(?:[^\s"']*[/\\])?(\w[\w.-]{0,40})$/.exec(word.slice(0, 300))?.[1] ?? "";
}

/** The word with the password that stands in it by these flags as `***`; null where there is none. */
export function hideByFlags(word: string, flags: PasswordFlags | null): string | null {
  if (flags === null) return null;
  const { attached, within } = flags;
  const before = switchesIn(word, flags);
  const bare = bareFlag(word, before);
  const flag = attached.find((it) => bare.length > it.length && bare.startsWith(it));
  if (flag !== undefined) return `${before > 0 ? word.slice(0, before) + flag.slice(1) : flag}***`;
  const told = within === null ? word : word.replace(within, "$1***");
  return told === word ? null : told;
}

/** Is what follows this word a password, by these flags? */
export function announcesPassword(word: string, flags: PasswordFlags): boolean {
  return flags.separate.includes(bareFlag(word, switchesIn(word, flags)));
}

function bareFlag(word: string, switches: number): string {
  return switches > 0 ? `-${word.slice(switches)}` : word;
}
