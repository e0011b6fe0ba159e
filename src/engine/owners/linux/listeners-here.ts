import { addressOf } from "./kernel-address.js";
import { LISTEN, localAt, remoteAt, stateAt } from "./listen-rows.js";

/** Does somebody of this machine listen where a connection goes (`ADDRESS:PORT`, in the table's digits)? */
export type IsListened = (remote: string) => boolean;

const WILDCARDS = ["0".repeat(8), "0".repeat(32)];

/**
 * A connection to a listener was opened by whoever is at this end. Of all others no table tells by whom: their listener may have
 * ended, or be elsewhere.
 */
export function listenersIn(tables: readonly string[]): IsListened {
  let endpoints: ReadonlySet<string> | null = null;
  return (remote) => {
    endpoints ??= new Set(tables.flatMap(listeners));
    const colon = remote.indexOf(":");
    const places = placesOf(remote.slice(0, colon));
    return places.some((it) => endpoints?.has(it + remote.slice(colon)));
  };
}

/** Where somebody must listen to be reached at an address. */
function placesOf(digits: string): string[] {
  const address = addressOf(digits);
  const places = [digits];
  // An IPv4 address in an IPv6 socket ends with it.
  if (address.startsWith("::ffff:")) places.push(digits.slice(-8));
  // A wildcard listens at all addresses of the machine, of which a loopback one is.
  if (/^(::1$|(::ffff:)?127\.)/.test(address)) places.push(...WILDCARDS);
  return places;
}

/** Where the first rows listen, up to one that does not. */
function listeners(table: string): string[] {
  const found: string[] = [];
  let start = table.indexOf("\n") + 1;
  while (start < table.length) {
    const local = localAt(table, start);
    const remote = remoteAt(table, local);
    if (!table.startsWith(LISTEN, stateAt(local, remote))) break;
    found.push(table.slice(local, remote - 1));
    start = table.indexOf("\n", remote) + 1;
  }
  return found;
}
