import { isAscii, isUtf8 } from "node:buffer";
import { latin1Text } from "../text/buffer-text.js";

/**
 * A text as it was read. A large one is decoded when somebody asks for all of it: to find one place in it, its bytes will do.
 * All positions are characters.
 */
export class Source {
  /** Its bytes where each of them is one character, else null. */
  readonly #bytes: Buffer | null;
  #text: string | null;

  private constructor(bytes: Buffer | null, text: string | null) {
    this.#bytes = bytes;
    this.#text = text;
  }

  /** Null for bytes that are not UTF-8. */
  static of(bytes: Buffer): Source | null {
    if (isAscii(bytes)) return new Source(bytes, null);
    return isUtf8(bytes) ? new Source(null, bytes.toString("utf8")) : null;
  }

  get text(): string {
    this.#text ??= this.slice(0, this.length);
    return this.#text;
  }

  get length(): number {
    return this.#bytes?.length ?? this.text.length;
  }

  /** Of a place beyond the end, what there is of it. */
  slice(start: number, end: number): string {
    if (this.#bytes === null) return this.text.slice(start, end);
    const to = Math.min(end, this.length);
    const from = Math.min(start, to);
    return latin1Text(this.#bytes, from, to);
  }

  /** The same as it is to be written. */
  piece(start: number, end: number): string | Uint8Array {
    return this.#bytes?.subarray(start, end) ?? this.text.slice(start, end);
  }

  indexOf(words: string, from: number): number {
    return this.#bytes?.indexOf(Buffer.from(words), from) ?? this.text.indexOf(words, from);
  }

  /** Do these words stand there? */
  has(words: string, at: number): boolean {
    return this.slice(at, at + words.length) === words;
  }
}
