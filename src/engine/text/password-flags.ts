/** Short flags that mean a password, and only for some programs: `-p` is a port for most. */
import { once } from "../once.js";

export interface PasswordFlags {
  /** What follows one of these is the password. */
  readonly separate: readonly string[];
  /** It stands right behind one of these, in the same word. */
  readonly attached: readonly string[];
  /** A plain word that holds it: what comes before, and the password. */
  readonly within: RegExp | null;
  /** They count behind this word only. */
  readonly behind: string | null;
  /** Letters that may stand between the dash and the flag's own: `-su` is `-s -u`. */
  readonly switches: string;
}

interface Row {
  /** A pattern of the program's name. */
  readonly program: string;
  readonly separate?: string;
  readonly attached?: string;
  readonly within?: string;
  readonly behind?: string;
  readonly switches?: string;
}

const PASSWORD_FLAGS: readonly Row[] = [
  { program: "(mysql|mariadb).*", attached: "-p" },
  {
    program: "mongo(sh|dump|restore|export|import|stat|top|files)?",
    separate: "-p",
    attached: "-p",
  },
  { program: "(redis|valkey)-.*", separate: "-a" },
  { program: "cqlsh", separate: "-p" },
  { program: "influx", separate: "-t" },
  { program: "sqlcmd|bcp|osql", separate: "-P", attached: "-P" },
  { program: "sqlplus|sqlldr|expdp|impdp|rman", within: "^([^/@]+/)[^@]+" },
  {
    program: "curl",
    separate: "-u -U -b --user --proxy-user",
    attached: "-u -U --user=",
    switches: "#01236afgGijIkJlLnNOpqRsSvZ",
  },
  { program: "https?|xh", separate: "-a", attached: "-a" },
  { program: "lftp", separate: "-u", attached: "-u" },
  { program: "etcdctl", separate: "--user", attached: "--user=" },
  { program: "ldap.*", separate: "-w", attached: "-w" },
  { program: "smbclient|rpcclient", separate: "-U --user", attached: "-U --user=" },
  { program: "mosquitto_.*", separate: "-P" },
  { program: "docker|podman|helm|az|oc", behind: "login", separate: "-p", attached: "-p" },
  { program: "plink|pscp|psftp|putty", separate: "-pw" },
  { program: "sshpass", separate: "-p", attached: "-p" },
  // What sshpass starts: `-p` is a port again.
  { program: "ssh|scp|sftp|rsync" },
];

/** Programs that start the one that their later words name. */
const LAUNCHERS =
  "sudo|sshpass|doas|gosu|su|su-exec|runuser|env|nice|ionice|timeout|nohup|setsid|setpriv|time|chrt|taskset|stdbuf|strace|ltrace|xargs|watch|chroot|unshare|nsenter|flock|tini|dumb-init|catatonit|docker|podman|nerdctl|kubectl|oc|ssh|systemd-run|parallel|busybox|script";
/** What follows one of these is a name, whatever program is called the same. */
const BEFORE_NAMES =
  "-u -U -g -h -l -w -C --user --group --host --hostname --name --network --net --network-alias --link --container --namespace --label --chdir --workdir --volumes-from";

const FLAGS = once(() => {
  let all = "";
  for (const row of PASSWORD_FLAGS) all += `${row.separate ?? ""} ${row.attached ?? ""} `;
  return new Set(all.trim().split(/ +/));
});
const ROWS = once(() =>
  PASSWORD_FLAGS.map(({ program, separate, attached, within, behind, switches }) => ({
    name: namePattern(program),
    flags: {
      separate: split(separate),
      attached: split(attached),
      within: within === undefined ? null : new RegExp(within),
      behind: behind ?? null,
      switches: switches ?? "",
    },
  })),
);
const LAUNCHER = once(() => namePattern(LAUNCHERS));
/** One of all programs: of few words this has to be asked twice. */
const ANY = once(() => namePattern(PASSWORD_FLAGS.map(({ program }) => program).join("|")));
const NAMED = once(() => new Set(BEFORE_NAMES.split(" ")));

/** Is it one of the flags, or does it begin with one? They all begin with a dash, and few arguments do. */
export function mayBeFlag(argument: string): boolean {
  if (!argument.startsWith("-")) return false;
  for (const flag of FLAGS()) if (argument.startsWith(flag)) return true;
  return false;
}

/** Is it the path of a program that takes several short flags in one word? */
export function joinsFlags(argument: string): boolean {
  return argument.endsWith("curl") || argument.endsWith("curl.exe");
}

/** The end of a word behind the switches that it begins with: 2 in `-su`, where the flag is `-u`; else 0. */
export function switchesIn(word: string, { switches }: PasswordFlags): number {
  let end = 1;
  while (switches !== "" && word[0] === "-" && switches.includes(word[end] ?? " ")) end++;
  return end > 1 ? end : 0;
}

/** Those of a program, by its base name. */
export function flagsOf(program: string): PasswordFlags | null {
  if (!ANY().test(program)) return null;
  return ROWS().find(({ name }) => name.test(program))?.flags ?? null;
}

/** Does the program start another one, which its arguments name? */
export function isLauncher(program: string): boolean {
  return LAUNCHER().test(program);
}

/** Is what follows this word a name, and not a program? */
export function announcesName(word: string): boolean {
  return NAMED().has(word);
}

function namePattern(names: string): RegExp {
  return new RegExp(`^(?:${names})(?:\\.exe)?$`);
}

function split(flags: string | undefined): string[] {
  return flags === undefined ? [] : flags.split(" ");
}
