import { errorCode } from "../../errors.js";
import type { EngineAddress } from "./engines.js";
import { type HangUp, pipeStream, type StreamEvents } from "./pipe-handle.js";

/** Connects to an engine and sends it a request, in Latin-1. */
export function openStream(address: EngineAddress, request: string, events: StreamEvents): HangUp {
  const isUnix = "path" in address && address.path.startsWith("/");
  const pipe = isUnix ? pipeStream(address.path, request, events) : null;
  return pipe ?? netStream(address, request, events);
}

/** By `node:net`: any address, on any system. */
export function netStream(address: EngineAddress, request: string, events: StreamEvents): HangUp {
  const { createConnection } = process.getBuiltinModule("node:net");
  // `address` is a path, or a host and a port: both are what net expects.
  const socket = createConnection({ ...address });
  socket.on("connect", () => socket.write(request, "latin1"));
  socket.on("data", events.data);
  socket.on("end", events.end);
  socket.on("error", (error) => events.failed(errorCode(error) ?? error.message));
  return () => void socket.destroy();
}
