/** A place in a file; lines and columns count from 1, the column points at the value. */
export interface SourcePosition {
  file: string;
  line: number;
  column: number;
}

/** One finding about a configuration: an error where it stands in an error, else a warning. */
export interface Diagnostic {
  code: string;
  message: string;
  /** The resource it is about (`web`, `docker:db`), null where it is about the file as a whole. */
  resource: string | null;
  source: SourcePosition | null;
  /** The lines around the place with a caret below, for people; never part of JSON output. */
  excerpt?: string;
}

/**
 * Who can mend it, which decides the exit code: `user` (wrong usage, no config, configuration errors),
 * `machine` (permission, disk, lock, damaged file), `answer` (the answer is no).
 */
export type ErrorKind = "user" | "machine" | "answer";

export interface ErrorFacts {
  /** What to do next, a sentence or a ready command. */
  hint?: string;
  diagnostics?: readonly Diagnostic[];
  /** What else was found on the way, and is no error. */
  warnings?: readonly Diagnostic[];
  cause?: unknown;
}

const NAME = "DevrigError";

/** Every failure that devrig expects. The message says what happened and where, the hint what to do. */
export class DevrigError extends Error {
  override readonly name = NAME;
  readonly kind: ErrorKind;
  readonly code: string;
  readonly hint: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];

  /** By name: the CLI's two bundles have a class each, and one must know the other's errors. */
  static override [Symbol.hasInstance](value: unknown): value is DevrigError {
    return typeof value === "object" && value !== null && "name" in value && value.name === NAME;
  }

  constructor(kind: ErrorKind, code: string, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = kind;
    this.code = code;
    this.hint = facts.hint ?? null;
    this.diagnostics = facts.diagnostics ?? [];
    this.warnings = facts.warnings ?? [];
  }
}

/** Is the error's sentence that of its one diagnostic, with the file before it? Then to show both would say it twice. */
export function isToldByDiagnostic({
  message,
  diagnostics: [only, ...more],
}: DevrigError): boolean {
  return only !== undefined && more.length === 0 && message.endsWith(only.message);
}

/** The `code` of a Node system error (`ENOENT`), or null for anything else. Not by `instanceof`: another realm has another `Error`. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Why a call failed, in words: `permission denied (EACCES)`. */
export function reasonOf(error: unknown): string {
  const [, code, words] = /^([A-Z0-9]+): ([^,]+)/.exec(messageOf(error)) ?? [];
  return code === undefined ? messageOf(error) : `${words} (${code})`;
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
