import { describe, expect, test } from "@jest/globals";
import { parsePort, parsePortRequest } from "../../../src/engine/ports/request.js";

describe("a port given by hand", () => {
  test.each([
    ["1", { resource: "1", port: 1, protocol: "tcp" }],
    [" 65535 ", { resource: "65535", port: 65_535, protocol: "tcp" }],
    ["03000", { resource: "3000", port: 3000, protocol: "tcp" }],
    ["53/udp", { resource: "53/udp", port: 53, protocol: "udp" }],
    ["db=5432", { resource: "db", port: 5432, protocol: "tcp" }],
    ["dns=53/udp", { resource: "dns", port: 53, protocol: "udp" }],
  ])("%j is read", (text, request) => {
    expect(parsePortRequest(text)).toEqual(request);
  });

  test.each(["0", "65536", "db=0", "db=65536/tcp"])("%j is out of range", (text) => {
    expect(() => parsePortRequest(text)).toThrow("is out of range");
  });

  test.each(["", "x", "-1", "3000.5", "1e3", "0x10", "=3000", "a b=1", "53/sctp", "1 2"])(
    "%j is no port",
    (text) => {
      expect(() => parsePortRequest(text)).toThrow("is not a port");
    },
  );

  test("has no name where none may be given", () => {
    expect(parsePort("53/udp")).toMatchObject({ port: 53, protocol: "udp" });
    expect(() => parsePort("db=5432")).toThrow('"db=5432" is not a port');
  });
});
