/** A whole HTTP/1 answer. */
export interface HttpAnswer {
  status: number;
  /** Names in lower case; of repeated ones the last. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** The bytes are no HTTP answer, or one that ends too early. */
export class BadAnswer extends Error {}

const emptyLine = Buffer.from("\r\n\r\n");

/**
 * Reads an HTTP/1.0 or 1.1 answer (RFC 9112: Content-Length, chunked, or until the connection ends) out of the bytes
 * received so far. Null while it is not whole; once `ended`, what is not whole is a `BadAnswer`.
 */
export function readAnswer(bytes: Buffer, ended: boolean): HttpAnswer | null {
  const headEnd = bytes.indexOf(emptyLine);
  if (headEnd < 0) {
    if (ended || bytes.length > 65_536) throw new BadAnswer("no HTTP answer");
    return null;
  }
  const [statusLine = "", ...lines] = bytes.toString("latin1", 0, headEnd).split("\r\n");
  const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1];
  if (status === undefined) throw new BadAnswer("no HTTP answer");
  const headers = new Map(lines.map(headerOf));
  const body = bodyOf(bytes.subarray(headEnd + emptyLine.length), Number(status), headers, ended);
  if (body === null && ended) throw new BadAnswer("an answer cut short");
  return body && { status: Number(status), headers, body };
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}

function bodyOf(
  rest: Buffer,
  status: number,
  headers: ReadonlyMap<string, string>,
  ended: boolean,
): Buffer | null {
  if (status === 204 || status === 304) return Buffer.alloc(0);
  if (/\bchunked$/i.test(headers.get("transfer-encoding") ?? "")) return unchunked(rest);
  const length = headers.get("content-length");
  if (length === undefined) return ended ? rest : null;
  if (!/^\d{1,15}$/.test(length)) throw new BadAnswer("a Content-Length that is no number");
  return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
}

/** The chunks joined; null while the last one is missing. */
function unchunked(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return null;
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString("latin1", at, lineEnd))?.[1];
    if (size === undefined) throw new BadAnswer("a chunk without a size");
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = lineEnd + 2;
    if (bytes.length < start + length + 2) return null;
    chunks.push(bytes.subarray(start, start + length));
    at = start + length + 2;
  }
}
