import { closeSync, openSync, read, readFileSync, statSync } from "node:fs";
import { errorCode } from "../../errors.js";
import type { System } from "../../system.js";
import { latin1Text } from "../../text/buffer-text.js";

/** What one read gives at most: `seq_file` fills one page (`fs/seq_file.c`). */
const PAGE = 4096;

/** Pieces of text in any order; in each of them the rows up to the first that does not listen count. */
export type ListenRows = Promise<readonly string[]>;

/**
 * The listeners' rows of the kernel's TCP tables, `/proc/net/tcp` and `tcp6`. The kernel prints LISTEN rows first, then walks its whole table of connections
 * (2 ms each, even where there is none: `net/ipv4/tcp_ipv4.c`). Reading page by page ends that walk at the first connections,
 * `sockstat` tells how many rows there can be, and what is left of it runs on Node's threads, beside what the caller does.
 * @throws the system error where `/proc/net` cannot be read
 */
export async function readListenRows(procRoot: string): Promise<readonly string[]> {
  const tables = await Promise.all([
    readTable(procRoot, "tcp", socketsInUse(procRoot, "sockstat", "TCP"), ROWS_A_PAGE),
    readTable(procRoot, "tcp6", socketsInUse(procRoot, "sockstat6", "TCP6"), ROWS6_A_PAGE),
  ]);
  return tables.flat();
}

/** The same for somebody who waits for it later, or never; null where there are no such tables. */
export function listenRowsAhead({ platform, procRoot }: System): ListenRows | null {
  if (platform !== "linux") return null;
  const rows = readListenRows(procRoot);
  // Whatever it throws is thrown where it is waited for.
  rows.catch(() => {});
  return rows;
}

/** Where the local address of the row that begins at `start` stands: behind the first colon. */
export function localAt(table: string, start: number): number {
  const colon = table.indexOf(":", start);
  return colon < 0 ? table.length : colon + 2;
}

/** Where the remote address stands, of a row whose local one is known. */
export function remoteAt(table: string, local: number): number {
  return table.indexOf(" ", local) + 1;
}

/** Where the state stands, two hexadecimal digits: both addresses are of one length. */
export function stateAt(local: number, remote: number): number {
  return 2 * remote - local;
}

/** TCP_LISTEN of `include/net/tcp_states.h`. */
export const LISTEN = "0A";

/** A row of `tcp` has 150 bytes (`tcp4_seq_show`). One page more than there is would be another walk. */
const ROWS_A_PAGE = 27;
/** Of `tcp6` 178 and more, by the digits of user and inode (`get_tcp6_sock`). */
const ROWS6_A_PAGE = 22;
/** So many reads wait at once: they run one after the other, and no turn of the caller's event loop is needed between them. */
const AT_ONCE = 8;

async function readTable(
  procRoot: string,
  name: string,
  inUse: number,
  rowsAPage: number,
): Promise<readonly string[]> {
  const descriptor = inUse === 0 ? null : ofNet(procRoot, name, (file) => openSync(file, "r"));
  if (descriptor === null) return [];
  try {
    if (!Number.isFinite(inUse)) return await readAll(descriptor);
    return await readCounted(descriptor, inUse, rowsAPage);
  } finally {
    closeSync(descriptor);
  }
}

/** Several pages at a time. They may come in any order: the kernel puts whole rows into each. */
async function readCounted(
  descriptor: number,
  inUse: number,
  rowsAPage: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  let rows = -1; // The heading is none.
  for (;;) {
    const count = Math.min(AT_ONCE, Math.ceil((inUse - rows) / rowsAPage));
    const pages = await Promise.all(Array.from({ length: count }, () => readPage(descriptor)));
    found.push(...pages);
    for (const page of pages) rows += linesOf(page);
    if (rows >= inUse || pages.some((page) => page === "" || isPastListeners(page))) return found;
  }
}

async function readAll(descriptor: number): Promise<readonly string[]> {
  let text = "";
  for (;;) {
    const page = await readPage(descriptor);
    text += page;
    if (page === "" || isPastListeners(text)) return [text];
  }
}

function readPage(descriptor: number): Promise<string> {
  const buffer = Buffer.allocUnsafe(PAGE);
  return new Promise((resolve, reject) => {
    read(descriptor, buffer, 0, PAGE, null, (error, count) => {
      if (error === null) resolve(latin1Text(buffer, 0, count));
      else reject(error);
    });
  });
}

/** Is the last whole row one that does not listen? */
function isPastListeners(text: string): boolean {
  const end = text.lastIndexOf("\n");
  const local = localAt(text, text.lastIndexOf("\n", end - 1) + 1);
  return local < end && !text.startsWith(LISTEN, stateAt(local, remoteAt(text, local)));
}

function linesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The number of sockets in use, `Infinity` where the kernel does not tell. */
function socketsInUse(procRoot: string, file: string, name: string): number {
  const text = readIfThere(procRoot, file) ?? "";
  const mark = `${name}: inuse `;
  const at = text.indexOf(mark);
  const count = at < 0 ? Number.NaN : Number.parseInt(text.slice(at + mark.length), 10);
  return Number.isNaN(count) ? Number.POSITIVE_INFINITY : count;
}

/** A file of `/proc/net`, null where it is not there. */
export function readIfThere(procRoot: string, name: string): string | null {
  return ofNet(procRoot, name, (file) => readFileSync(file, "utf8"));
}

/** Whether the kernel's socket tables are to be seen at all. */
export function hasTables(procRoot: string): boolean {
  return ofNet(procRoot, "tcp", (file) => statSync(file)) !== null;
}

/** `/proc/net` is a link to the second folder, and not there where `/proc` is mounted with `subset=pid`. */
const FOLDERS = ["net", "self/net"];

/** What is made of a file of `/proc/net`, null where there is none: a kernel without IPv6 has no `tcp6`. */
function ofNet<T>(procRoot: string, name: string, make: (file: string) => T): T | null {
  for (const folder of FOLDERS) {
    try {
      return make(`${procRoot}/${folder}/${name}`);
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  return null;
}
