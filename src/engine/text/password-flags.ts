/** Short flags that mean a password, and only for some programs: `-p` is a port for most. */
import { once } from "../once.js";

export interface PasswordFlags {
  /** What follows one of these is the password. */
  readonly separate: readonly string[];
  /** It stands right behind one of these, in the same word. */
  readonly attached: readonly string[];
  /** A plain word that holds it: what comes before, and the password. */
  readonly within?: string;
}

interface Row extends PasswordFlags {
  /** A pattern of the program's name. */
  readonly program: string;
  /** A word that must have come before. */
  readonly with?: string;
}

/** Of nearly every program. */
export const NO_FLAGS: PasswordFlags = { separate: [], attached: [] };

const PASSWORD_FLAGS: readonly Row[] = [
  { program: "(mysql|mariadb).*", separate: [], attached: ["-p"] },
  { program: "sshpass", separate: ["-p"], attached: ["-p"] },
  // Behind `sshpass` its own begin, and `-p` is a port again.
  { program: "ssh|scp|sftp|rsync", separate: [], attached: [] },
  { program: "(redis|valkey)-.*", separate: ["-a"], attached: [] },
  {
    program: "mongo(sh|dump|restore|export|import|stat|top|files)?",
    separate: ["-p"],
    attached: ["-p"],
  },
  {
    program: "curl",
    separate: ["-u", "-U", "--user", "--proxy-user"],
    attached: ["-u", "--user="],
  },
  { program: "https?|xh", separate: ["-a"], attached: ["-a"] },
  { program: "etcdctl", separate: ["--user"], attached: ["--user="] },
  { program: "lftp", separate: ["-u"], attached: ["-u"] },
  { program: "ldap.*", separate: ["-w"], attached: ["-w"] },
  { program: "smbclient|rpcclient", separate: ["-U", "--user"], attached: ["-U", "--user="] },
  { program: "docker|podman|helm|az|oc", with: "login", separate: ["-p"], attached: ["-p"] },
  { program: "mosquitto_.*", separate: ["-P"], attached: [] },
  { program: "sqlcmd|bcp|osql", separate: ["-P"], attached: ["-P"] },
  { program: "cqlsh", separate: ["-p"], attached: [] },
  { program: "influx", separate: ["-t"], attached: [] },
  { program: "plink|pscp|psftp|putty", separate: ["-pw"], attached: [] },
  {
    program: "sqlplus|sqlldr|expdp|impdp|rman",
    separate: [],
    attached: [],
    within: "^([^/@]+/)[^@]+",
  },
];

/** Programs that start the one that their later words name. */
const LAUNCHERS =
  "sudo|sshpass|doas|gosu|su|su-exec|runuser|env|nice|ionice|timeout|nohup|setsid|setpriv|time|chrt|taskset|stdbuf|strace|ltrace|xargs|watch|chroot|unshare|nsenter|flock|tini|dumb-init|catatonit|docker|podman|nerdctl|kubectl|oc|ssh|systemd-run|parallel|busybox|script";
/** What follows one of these is a name, whatever program is called the same. */
const BEFORE_NAMES =
  "-u -U -g -h -l -w -C --user --group --host --hostname --name --network --net --network-alias --link --container --namespace --label --chdir --workdir --volumes-from";

const FLAGS = once(
  () => new Set(PASSWORD_FLAGS.flatMap(({ separate, attached }) => [...separate, ...attached])),
);
const NAMED = once(() => new Set(BEFORE_NAMES.split(" ")));
const LAUNCHER = once(() => namePattern(LAUNCHERS));
/** A launcher, or a program with such flags. */
const KNOWN = once(() =>
  namePattern([LAUNCHERS, ...PASSWORD_FLAGS.map(({ program }) => program)].join("|")),
);

function namePattern(names: string): RegExp {
  return new RegExp(`^(?:${names})(?:\\.exe)?$`);
}

/** Is it one of them, or does it begin with one? They all begin with a dash, and few arguments do. */
export function mayBeFlag(argument: string): boolean {
  if (!argument.startsWith("-")) return false;
  for (const flag of FLAGS()) if (argument.startsWith(flag)) return true;
  return false;
}

/** Tells, word by word of a command line, the flags of the program whose arguments they are. */
export class FlagsInForce {
  #row: Row | null = null;
  #before = "";
  #isWithin = false;
  #mayStart: boolean;

  /** @param mayStart do programs begin anywhere in it, as in a script? */
  constructor(mayStart: boolean) {
    this.#mayStart = mayStart;
  }

  /** Takes note of the next word, and tells the flags that it stands under. */
  at(word: string): PasswordFlags {
    const row = this.#row;
    const isWithin = this.#isWithin || row?.with === undefined;
    const flags = row !== null && isWithin ? row : NO_FLAGS;
    if (word === row?.with) this.#isWithin = true;
    if (this.#mayStart && !NAMED().has(this.#before)) this.start(word);
    this.#before = word;
    return flags;
  }

  /** A program begins, if it is one that we know. */
  start(word: string): void {
    const program = /^["']?(?:[^\s"']*[/\\])?([\w.-]{1,40})$/.exec(word.slice(0, 300))?.[1];
    if (program === undefined || !KNOWN().test(program)) return;
    if (LAUNCHER().test(program)) this.#mayStart = true;
    const found = PASSWORD_FLAGS.find((row) => namePattern(row.program).test(program));
    if (found === undefined) return;
    this.#row = found;
    this.#isWithin = false;
  }

  /** Is there nothing to look for: no such program yet, and none that could start one? */
  get isIdle(): boolean {
    return this.#row === null && !this.#mayStart;
  }
}

/** The word with the password that stands in it by these flags as `***`; null where there is none. */
export function hideByFlags(word: string, { attached, within }: PasswordFlags): string | null {
  const flag = attached.find((it) => word.length > it.length && word.startsWith(it));
  if (flag !== undefined) return `${flag}***`;
  if (within === undefined || !word.includes("/")) return null;
  const told = word.replace(new RegExp(within), "$1***");
  return told === word ? null : told;
}

/** Can a script start such a program? */
export function mayHoldProgram(script: string): boolean {
  return script.includes(" -") && STEMS.some((stem) => script.includes(stem));
}

const STEMS = [
  "mysql",
  "maria",
  "sshpass",
  "redis",
  "valkey",
  "mongo",
  "curl",
  "http",
  "xh",
  "etcd",
  "ftp",
  "ldap",
  "client",
  "login",
  "mosquitto",
  "sql",
  "bcp",
  "influx",
  "plink",
  "pscp",
];
