import { openStream } from "./engine-stream.js";
import type { EngineAddress } from "./engines.js";
import { BadAnswer, type HttpAnswer, mayBeWhole, readAnswer } from "./http-answer.js";

const biggestAnswer = 16 * 1024 * 1024;

export interface EngineFailure {
  /** `absent` and `forbidden` are normal on many machines, `failed` is not. */
  kind: "absent" | "forbidden" | "failed";
  /** What the engine did, to be read after its name: "did not answer within 1.9 s". */
  reason: string;
}

export type EngineReply =
  | { answer: HttpAnswer; failure: null }
  | { answer: null; failure: EngineFailure };

/**
 * One request to an engine, at a path without a version (new engines refuse old versions). Never throws for what an engine
 * does and takes at most `timeout` ms in all, however slowly the bytes drip. Written on sockets because loading `node:http`
 * costs as much as the rest of a check.
 */
export function askEngine(
  address: EngineAddress,
  method: "GET" | "POST",
  path: string,
  timeout: number,
): Promise<EngineReply> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(
      () => settle(failed(`did not answer within ${Number((timeout / 1000).toFixed(1))} s`)),
      timeout,
    );
    const settle = (reply: EngineReply): void => {
      clearTimeout(timer);
      hangUp();
      resolve(reply);
    };
    const tryRead = (ended: boolean): void => {
      const reply = replyOf(received, size, ended);
      if (reply) settle(reply);
    };
    const hangUp = openStream(address, requestText(method, path), {
      data(bytes) {
        received.push(bytes);
        size += bytes.length;
        if (size > biggestAnswer) settle(failed("answered with more than 16 MiB"));
        else tryRead(false);
      },
      end: () => tryRead(true),
      failed: (code) => settle(replyOfError(code)),
    });
  });
}

/** HTTP/1.0: the engine closes the connection after its answer and does not cut it into chunks. */
function requestText(method: string, path: string): string {
  return `${method} ${path} HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\nContent-Length: 0\r\n\r\n`;
}

function replyOf(received: Buffer[], size: number, ended: boolean): EngineReply | null {
  try {
    const [first = Buffer.alloc(0)] = received;
    const last = received.at(-1) ?? first;
    // Most answers come in one piece.
    if (last !== first && !ended && !mayBeWhole(first, last, size)) return null;
    const bytes = last === first ? first : Buffer.concat(received);
    received.splice(0, received.length, bytes);
    const answer = readAnswer(bytes, ended);
    return answer && { answer, failure: null };
  } catch (error) {
    if (error instanceof BadAnswer) return failed(`answered with ${error.message}`);
    throw error;
  }
}

function replyOfError(code: string): EngineReply {
  if (code === "ENOENT" || code === "ECONNREFUSED" || code === "ENOTSOCK")
    return { answer: null, failure: { kind: "absent", reason: "is not running" } };
  if (code === "EACCES" || code === "EPERM")
    return {
      answer: null,
      failure: { kind: "forbidden", reason: "may not be asked by this user" },
    };
  return failed(`cannot be asked (${code})`);
}

function failed(reason: string): EngineReply {
  return { answer: null, failure: { kind: "failed", reason } };
}
