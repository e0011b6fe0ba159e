import { constants } from "node:os";

const HEARD = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/** The signals that ask us to end, for commands that have to stop something first. */
export interface Interrupts {
  /** Aborted by the first of them. */
  readonly interrupt: AbortSignal;
  /** Aborted by the second. */
  readonly hurry: AbortSignal;
  /** Resolves with the first of them. */
  readonly heard: Promise<void>;
  /** 128 + the first signal's number; null while none came. */
  exitCode(): number | null;
  /** Gives the signals back to the system. */
  dispose(): void;
}

/** Hears SIGINT, SIGTERM, SIGHUP and SIGQUIT (Ctrl-\) from now on. */
export function hearInterrupts(): Interrupts {
  const [first, second] = [new AbortController(), new AbortController()];
  let code: number | null = null;
  let tell = (): void => {};
  const heard = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const hear = (signal: NodeJS.Signals): void => {
    if (code !== null) second.abort();
    code ??= 128 + constants.signals[signal];
    first.abort();
    tell();
  };
  for (const signal of HEARD) process.on(signal, hear);
  return {
    interrupt: first.signal,
    hurry: second.signal,
    heard,
    exitCode: () => code,
    dispose: () => {
      for (const signal of HEARD) process.off(signal, hear);
    },
  };
}
