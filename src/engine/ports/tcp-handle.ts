import { getSystemErrorName } from "node:util";
import { errorCode } from "../errors.js";
import { answerOf } from "./bind-answer.js";

/**
 * The socket below `node:net` (`src/tcp_wrap.cc`): bind and listen return 0 or a negative error number; "in use" is told at
 * listen.
 */
interface TcpHandle {
  bind(address: string, port: number): number;
  bind6(address: string, port: number, flags: number): number;
  listen(backlog: number): number;
  close(): void;
}

interface TcpWrap {
  TCP: new (type: number) => TcpHandle;
  constants: { SERVER: number };
}

/** What Node's own `listen` asks for. */
const BACKLOG = 511;

/**
 * Listens without `node:net`, whose loading, streams and all, takes longer than twenty probes; null where Node does not give
 * that socket away. `process.binding` is deprecated in words only (DEP0111): who calls this has another way.
 */
export function tcpHandles(): { listenEverywhere(port: number): string | null } | null {
  const wrap = tcpWrap();
  if (wrap === null) return null;
  return {
    /** Listens on `::` and closes at once; the code that stands in the way, null where it worked. */
    listenEverywhere(port) {
      const code = listenOn(wrap, port, "::");
      // A machine without IPv6 has no dual-stack socket.
      return code === "absent" ? listenOn(wrap, port, "0.0.0.0") : code;
    },
  };
}

let known: TcpWrap | null | undefined;

function tcpWrap(): TcpWrap | null {
  if (known === undefined) known = findTcpWrap();
  return known;
}

function findTcpWrap(): TcpWrap | null {
  try {
    const { binding } = process as unknown as { binding?: (name: string) => TcpWrap };
    const found = binding?.("tcp_wrap");
    return typeof found?.TCP === "function" ? found : null;
  } catch (error) {
    // ERR_INVALID_MODULE: gone. ERR_ACCESS_DENIED: Node's permission model.
    if (errorCode(error) === null) throw error;
    return null;
  }
}

/** Errors of bind and listen as Linux numbers them (`asm-generic/errno.h`): Node's own table of all takes 0.4 ms to make. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [-98, "EADDRINUSE"],
  [-13, "EACCES"],
  [-1, "EPERM"],
]);

function nameOf(status: number): string {
  return NAMES.get(status) ?? getSystemErrorName(status);
}

function listenOn(
  { TCP, constants }: TcpWrap,
  port: number,
  address: "::" | "0.0.0.0",
): string | null {
  const handle = new TCP(constants.SERVER);
  const bound = address === "::" ? handle.bind6(address, port, 0) : handle.bind(address, port);
  const status = bound === 0 ? handle.listen(BACKLOG) : bound;
  handle.close();
  if (status === 0) return null;
  const code = nameOf(status);
  const answer = answerOf(code);
  if (answer === null)
    throw Object.assign(new Error(`listen ${code}: port ${port} of ${address}`), { code });
  return answer;
}
