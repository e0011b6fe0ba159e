import { DevrigError, forJson } from "../engine/index.js";
import { errorDocument, renderError } from "./render/error.js";
import type { Streams } from "./streams.js";

/** Exit codes by who can mend it; see the contract's table. */
const EXIT = { answer: 1, user: 2, machine: 3 } as const;

/**
 * Tells a failure, with `json` as a document on standard output, with `stack` with its stack; gives the exit code. The only
 * place where errors become exit codes. Never throws.
 */
export function tellFailure(
  error: unknown,
  streams: Streams,
  { json, stack }: { json: boolean; stack: boolean },
): number {
  const known = expected(error);
  try {
    tell(known, json, streams);
    if (stack && error instanceof Error) streams.err(`${error.stack}\n`);
  } catch {
    // Nobody can be told: the exit code is all that is left.
  }
  return EXIT[known.kind];
}

function tell(error: DevrigError, json: boolean, streams: Streams): void {
  const text = renderError(error, { columns: streams.columns, color: streams.colorErr });
  try {
    if (json && error.code !== "output_failed") {
      streams.out(forJson(errorDocument(error)));
      return;
    }
  } catch {
    // Then in words, where standard error still listens.
  }
  streams.err(text);
}

/** A failure of the system (EMFILE, EIO) is the machine's; its message already names call and path. */
function expected(error: unknown): DevrigError {
  if (error instanceof DevrigError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DevrigError("machine", "unexpected", message, {
    hint: "set DEBUG=devrig for details, and please report it if it is not your machine's doing",
  });
}
