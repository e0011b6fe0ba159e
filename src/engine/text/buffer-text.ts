// What `toString` calls in the end. The way to it costs the first caller as much as all else that a small read does; elsewhere than in
// Node these calls may not be there.

type NativeBuffer = Buffer & {
  latin1Slice?(start: number, end: number): string;
  utf8Slice?(start: number, end: number): string;
};

/** The bytes from `start` to `end`, which must not be beyond their end, each as one character. */
export function latin1Text(bytes: NativeBuffer, start: number, end: number): string {
  return bytes.latin1Slice?.(start, end) ?? bytes.toString("latin1", start, end);
}

export function utf8Text(bytes: NativeBuffer): string {
  return bytes.utf8Slice?.(0, bytes.length) ?? bytes.toString("utf8");
}
