import { latin1Text } from "../../text/buffer-text.js";

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
  const head = headOf(bytes);
  if (head === null) {
    if (ended || bytes.length > 65_536) throw new BadAnswer("no HTTP answer");
    return null;
  }
  const { status, headers } = head;
  const body = bodyOf(bytes.subarray(head.size), head, ended);
  if (body === null && ended) throw new BadAnswer("an answer cut short");
  return body && { status, headers, body };
}

/**
 * Whether reading is worth the joining of all pieces, told by the first piece, the last one and the size of all: an answer of
 * many megabytes would else be joined again with each of its pieces.
 */
export function mayBeWhole(first: Buffer, last: Buffer, size: number): boolean {
  const head = headOf(first);
  if (head === null || isEmpty(head)) return true;
  if (isChunked(head)) return last.length < emptyLine.length || endsWithEmptyLine(last);
  const length = head.headers.get("content-length");
  return length !== undefined && !(size < head.size + Number(length));
}

/** So do chunks, the last of them. */
function endsWithEmptyLine(piece: Buffer): boolean {
  return piece.subarray(-emptyLine.length).equals(emptyLine);
}

interface Head {
  status: number;
  headers: ReadonlyMap<string, string>;
  /** In bytes, with the empty line. */
  size: number;
}

function headOf(bytes: Buffer): Head | null {
  const end = bytes.indexOf(emptyLine);
  if (end < 0) return null;
  const [statusLine = "", ...lines] = latin1Text(bytes, 0, end).split("\r\n");
  const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1];
  if (status === undefined) throw new BadAnswer("no HTTP answer");
  return {
    status: Number(status),
    headers: new Map(lines.map(headerOf)),
    size: end + emptyLine.length,
  };
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}

function bodyOf(rest: Buffer, head: Head, ended: boolean): Buffer | null {
  if (isEmpty(head)) return Buffer.alloc(0);
  if (isChunked(head)) return unchunked(rest);
  const length = head.headers.get("content-length");
  if (length === undefined) return ended ? rest : null;
  if (!/^\d{1,15}$/.test(length)) throw new BadAnswer("a Content-Length that is no number");
  return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
}

function isEmpty({ status }: Head): boolean {
  return status === 204 || status === 304;
}

function isChunked({ headers }: Head): boolean {
  const coding = headers.get("transfer-encoding");
  return coding !== undefined && /\bchunked$/i.test(coding);
}

/** The chunks joined; null while the last one is missing. */
function unchunked(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return null;
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(latin1Text(bytes, at, lineEnd))?.[1];
    if (size === undefined) throw new BadAnswer("a chunk without a size");
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = lineEnd + 2;
    if (bytes.length < start + length + 2) return null;
    chunks.push(bytes.subarray(start, start + length));
    at = start + length + 2;
  }
}
