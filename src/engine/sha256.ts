/**
 * The SHA-256 of a text in UTF-8, as 64 hex digits (FIPS 180-4). For the short texts that every command hashes, the path in a
 * slug above all: loading `node:crypto` takes longer than checking twenty ports. Files are hashed by `node:crypto`.
 */
export function sha256(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  const state = [...START];
  const words: number[] = [];
  const end = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
  for (let at = 0; at < end; at += BLOCK) {
    for (let i = 0; i < WORDS; i++) words[i] = wordAt(bytes, at + 4 * i, end);
    extend(words);
    compress(state, words);
  }
  let hex = "";
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, "0");
  return hex;
}

/** Bytes that are hashed at a time, and the words that they make. */
const BLOCK = 64;
const WORDS = 16;
/** The last block ends with the text's length in bits, as 64 bits. */
const LENGTH_BYTES = 8;

// biome-ignore format: a table
const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
// biome-ignore format: a table
const ROUNDS = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

/** Four bytes of the message: the text, 0x80, zeros, and at its end the length in bits, below 2^32 for what we hash. */
function wordAt(bytes: Buffer, at: number, end: number): number {
  const { length } = bytes;
  if (at === end - 4) return length * 8;
  let word = 0;
  for (let i = at; i < at + 4; i++)
    word = (word << 8) | (i < length ? (bytes[i] as number) : i === length ? 0x80 : 0);
  return word;
}

// Below the rotations are written out, and `| 0` cuts sums to 32 bits: this code runs once, before any compiler has seen it.

/** The 16 words of the block, and 48 more made of them. */
function extend(words: number[]): void {
  for (let i = WORDS; i < ROUNDS.length; i++) {
    const x = words[i - 15] as number;
    const y = words[i - 2] as number;
    const early = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const late = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = ((words[i - 16] as number) + early + (words[i - 7] as number) + late) | 0;
  }
}

function compress(state: number[], words: readonly number[]): void {
  let [a, b, c, d, e, f, g, h] = state as Eight;
  for (let i = 0; i < ROUNDS.length; i++) {
    const fromE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const first = h + fromE + choice + (ROUNDS[i] as number) + (words[i] as number);
    const fromA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + fromA + majority) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < added.length; i++)
    state[i] = ((state[i] as number) + (added[i] as number)) | 0;
}

type Eight = [number, number, number, number, number, number, number, number];
