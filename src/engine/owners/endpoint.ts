/** Address and port as a person writes them: `127.0.0.1:3000`, `[::1]:3000`. */
export function endpoint(address: string, port: number): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

const LOOPBACK_OR_WILDCARD = new Set(
  "0.0.0.0 127.0.0.1 [::] [::1] [::ffff:0.0.0.0] [::ffff:127.0.0.1]".split(" "),
);

/**
 * Whether a listener there is in the way of a server on a loopback or wildcard address; one on some other address only, say
 * `127.0.0.2:3000`, is not in the way of a server on `127.0.0.1`.
 */
export function isInTheWay(endpoint: string): boolean {
  return LOOPBACK_OR_WILDCARD.has(endpoint.slice(0, endpoint.lastIndexOf(":")));
}
