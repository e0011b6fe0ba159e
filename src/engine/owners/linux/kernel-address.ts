/** Hardly ever more than a handful on one machine, and each stands in many rows. */
const known = new Map<string, string>();
const MOST_KNOWN = 100;

/** An address as a person writes it, IPv6 in its short form, from the digits of the kernel's tables. */
export function addressOf(hex: string): string {
  const before = known.get(hex);
  if (before !== undefined) return before;
  const address = parseAddress(hex);
  if (known.size < MOST_KNOWN) known.set(hex, address);
  return address;
}

/** The kernel prints each 32-bit word of an address in the machine's own byte order. */
function parseAddress(hex: string): string {
  if (Number.parseInt(hex, 16) === 0) return hex.length === 8 ? "0.0.0.0" : "::";
  const bytes = Buffer.from(hex, "hex");
  if (isLittleEndian()) bytes.swap32();
  return bytes.length === 4 ? bytes.join(".") : shortIpv6(bytes);
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}

/** The short form of RFC 5952, as the URL standard writes it; IPv4-mapped addresses with their dotted tail. */
function shortIpv6(bytes: Buffer): string {
  if (bytes.readBigUInt64BE(0) === 0n && bytes.readUInt32BE(8) === 0xffff) {
    return `::ffff:${bytes.subarray(12).join(".")}`;
  }
  const groups: string[] = [];
  for (let at = 0; at < 16; at += 2) groups.push(bytes.readUInt16BE(at).toString(16));
  return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
