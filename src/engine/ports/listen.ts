import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { errorCode } from "../errors.js";
import { answerOf } from "./bind-answer.js";

/** Listens on an address, all of them for undefined, and closes at once: the code that stands in the way, null where it worked. */
export function listen(port: number, address: string | undefined): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => settle(error, resolve, reject));
    server.once("listening", () => server.close(() => resolve(null)));
    const where =
      address === undefined ? { port } : { port, host: address, ipv6Only: address === "::" };
    // `exclusive` keeps the workers of node:cluster apart.
    server.listen({ ...where, exclusive: true });
  });
}

/** The same for a UDP socket, which binds and does not listen. */
export async function bindDatagram(
  port: number,
  address: string | undefined,
): Promise<string | null> {
  const code = await bindOne(port, address);
  // A machine without IPv6 has no dual-stack socket.
  return code === "absent" && address === undefined ? bindOne(port, "0.0.0.0") : code;
}

function bindOne(port: number, address: string | undefined): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const dual = address === undefined;
    const type = dual || address.includes(":") ? "udp6" : "udp4";
    const socket = createSocket({ type, ipv6Only: !dual && type === "udp6" });
    socket.once("error", (error) => {
      socket.close();
      settle(error, resolve, reject);
    });
    socket.bind({ port, address: address ?? "::", exclusive: true }, () => {
      socket.close(() => resolve(null));
    });
  });
}

function settle(
  error: Error,
  resolve: (code: string | null) => void,
  reject: (error: Error) => void,
): void {
  const answer = answerOf(errorCode(error));
  if (answer === null) reject(error);
  else resolve(answer);
}
