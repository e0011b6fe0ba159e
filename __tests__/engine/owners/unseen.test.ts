import { expect, test } from "@jest/globals";
import { blocking, withoutSocket } from "../../../src/engine/owners/unseen.js";

const at = (port: number, state = "listening", protocol: "tcp" | "udp" = "tcp") =>
  ({ port, protocol, state }) as Parameters<typeof blocking>[0][number];
const wanted = [at(1), at(2)];

test("a port is blocked by its listeners, and by other sockets only where it has none", () => {
  const connection = at(2, "connected");
  const sockets = [at(1), at(1, "connected"), connection, at(3), at(3, "connected")];
  expect(blocking(sockets, wanted)).toEqual([at(1), connection]);
});

test("nothing is blocked by a connection that closes, or by the other protocol", () => {
  expect(blocking([at(1, "closing"), at(2, "listening", "udp")], wanted)).toEqual([]);
});

test("without wanted ports every listener is told, and nothing else", () => {
  expect(blocking([at(1), at(2, "connected"), at(9)], null)).toEqual([at(1), at(9)]);
});

test("a port has no socket where only its number, or its protocol, has one", () => {
  expect(withoutSocket(wanted, [at(1, "listening", "udp"), at(2)])).toEqual([at(1)]);
});
