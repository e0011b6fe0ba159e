import { getSystemErrorName } from "node:util";
import { errorCode } from "../../errors.js";

/** What becomes of a request: pieces of the answer, then its end or a failure. Nothing is told before the call that opened it has returned. */
export interface StreamEvents {
  data(bytes: Buffer): void;
  end(): void;
  /** @param code of the system: `ENOENT`, `ECONNREFUSED`, … */
  failed(code: string): void;
}

/** Nothing is told any more. */
export type HangUp = () => void;

/** The socket below `node:net` (`src/pipe_wrap.cc`, `src/stream_base.cc`): calls return 0 or a negative error number. */
interface PipeHandle {
  connect(request: Done, path: string): number | undefined;
  readStart(): number;
  writeLatin1String(request: Done, text: string): number;
  close(): void;
  /** Called with what was read; how much of it, or which error, stands in `streamBaseState`. */
  onread: (bytes?: ArrayBuffer) => void;
}

interface Done {
  oncomplete: (status: number) => void;
}

interface Wraps {
  Pipe: new (type: number) => PipeHandle;
  PipeConnectWrap: new () => Done;
  constants: { SOCKET: number };
  WriteWrap: new () => Done;
  streamBaseState: Int32Array;
  kReadBytesOrError: number;
  kArrayBufferOffset: number;
}

/** UV_EOF of `uv/errno.h`, on every system the same. */
const END = -4095;

/**
 * Sends a request to a Unix socket without `node:net`, whose loading and first connection take six times as long as an engine's
 * whole answer; null where Node does not give that socket away. `process.binding` is deprecated in words only (DEP0111): who
 * calls this has another way.
 * @param request in Latin-1
 */
export function pipeStream(path: string, request: string, events: StreamEvents): HangUp | null {
  const wraps = findWraps();
  if (wraps === null) return null;
  const handle = new wraps.Pipe(wraps.constants.SOCKET);
  let isOpen = true;
  const hangUp = (): void => {
    if (isOpen) handle.close();
    isOpen = false;
  };
  const fail = (status: number): void => {
    if (!isOpen) return;
    hangUp();
    events.failed(getSystemErrorName(status));
  };
  const doneBy = (done: Done, then: () => void): Done => {
    done.oncomplete = (status) => {
      if (status < 0) fail(status);
      else if (isOpen) then();
    };
    return done;
  };
  handle.onread = (bytes) => {
    if (!isOpen) return;
    const { streamBaseState, kReadBytesOrError, kArrayBufferOffset } = wraps;
    const count = streamBaseState[kReadBytesOrError] ?? 0;
    if (count > 0 && bytes !== undefined) {
      events.data(Buffer.from(bytes, streamBaseState[kArrayBufferOffset], count));
    } else if (count === END) {
      hangUp();
      events.end();
    } else if (count < 0) fail(count);
  };
  const send = (): void => {
    const writing = doneBy(new wraps.WriteWrap(), () => {});
    const status = handle.readStart() || handle.writeLatin1String(writing, request);
    if (status < 0) fail(status);
  };
  const status = handle.connect(doneBy(new wraps.PipeConnectWrap(), send), path) ?? 0;
  // Whoever asks has not got its answer yet.
  if (status < 0) process.nextTick(fail, status);
  return hangUp;
}

function findWraps(): Wraps | null {
  try {
    const { binding } = process as unknown as { binding?: (name: string) => Partial<Wraps> };
    const found = { ...binding?.("pipe_wrap"), ...binding?.("stream_wrap") };
    return isWhole(found) ? found : null;
  } catch (error) {
    // ERR_INVALID_MODULE: gone. ERR_ACCESS_DENIED: Node's permission model.
    if (errorCode(error) === null) throw error;
    return null;
  }
}

function isWhole(found: Partial<Wraps>): found is Wraps {
  const calls = [found.Pipe, found.PipeConnectWrap, found.WriteWrap];
  const numbers = [found.constants?.SOCKET, found.kReadBytesOrError, found.kArrayBufferOffset];
  return (
    calls.every((it) => typeof it === "function") &&
    numbers.every((it) => typeof it === "number") &&
    found.streamBaseState !== undefined
  );
}
