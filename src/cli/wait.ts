import { forTerminal, isCollision, isMine, parseDuration, type Report } from "../engine/index.js";
import type { Context } from "./command.js";

/** What `--wait` asks of the engine. */
export interface Waiting {
  /** How long busy ports are waited for, ms; 0 without the flag. */
  wait: number;
  onWait?: (report: Report) => void;
}

/**
 * How long to wait for busy ports, and that it is told on standard error what is waited for; `--quiet` keeps that away.
 * @throws DevrigError `duration_invalid`
 */
export function waiting({ invocation, streams, quiet }: Context): Waiting {
  const text = invocation.value("wait");
  const wait = text === undefined ? 0 : parseDuration(text);
  if (wait === 0 || quiet) return { wait };
  let shown = "";
  return {
    wait,
    onWait: (report) => {
      const notice = noticeOf(report);
      if (notice !== shown) streams.err(notice);
      shown = notice;
    },
  };
}

/** Shown when the wait begins, and whenever what is waited for changes. */
function noticeOf({ ports, mine }: Report): string {
  return ports
    .filter((port) => (mine ? !isMine(port) : isCollision(port)))
    .map((port) => `waiting: ${forTerminal(port.message, 1000)}\n`)
    .join("");
}
