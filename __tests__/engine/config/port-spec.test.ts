import { expect, test } from "@jest/globals";
import { parseClusterPort, parsePublished } from "../../../src/engine/config/port-spec.js";

test.each<[string, string | null, string | null, string]>([
  ["3000", null, null, "tcp"],
  ["3000-3005", null, null, "tcp"],
  ["8000:8000", "8000-8000", null, "tcp"],
  ["9090-9091:8080-8081", "9090-9091", null, "tcp"],
  ["49100:22", "49100-49100", null, "tcp"],
  ["8000-9000:80", null, null, "tcp"],
  ["127.0.0.1:8001:8001", "8001-8001", "127.0.0.1", "tcp"],
  ["127.0.0.1:5000-5010:5000-5010", "5000-5010", "127.0.0.1", "tcp"],
  ["127.0.0.1::5000", null, "127.0.0.1", "tcp"],
  ["0.0.0.0:80:80", "80-80", null, "tcp"],
  ["[::]:80:80", "80-80", null, "tcp"],
  ["[::1]:6000:80", "6000-6000", "::1", "tcp"],
  ["::1:6000:80", "6000-6000", "::1", "tcp"],
  ["6060:6060/udp", "6060-6060", null, "udp"],
  ["132:132/sctp", "132-132", null, "sctp"],
  ["80:80/UDP", "80-80", null, "udp"],
  ["80:80/", "80-80", null, "tcp"],
  [":80", null, null, "tcp"],
  ["0:80", null, null, "tcp"],
])("%s publishes %s on %s by %s", (spec, range, address, protocol) => {
  const [first, last] = range?.split("-").map(Number) ?? [];
  expect(parsePublished(spec)).toEqual({
    host: range === null ? null : { first, last },
    address,
    protocol,
  });
});

test.each([
  ["", "'' is no port"],
  ["x", "'x' is no port"],
  ["80:", "'' is no port"],
  ["70000:80", "'70000' is no port"],
  ["80:0", "'0' is no port"],
  ["-1:80", "'-1' is no port"],
  ["1-2-3:80", "'1-2-3' is no port"],
  ["90-80:90-80", "the range '90-80' runs backwards"],
  ["1-3:1-2", "differ in length"],
  ["80:80/http", "'http' is no protocol"],
  ["80:80/tcp/udp", "is no protocol"],
])("%s is refused", (spec, why) => {
  expect(parsePublished(spec)).toContain(why);
});

test("k3d's node filter stands behind the mapping", () => {
  const plain = parsePublished("8080:80");
  expect(parseClusterPort("8080:80@loadbalancer")).toEqual(plain);
  expect(parseClusterPort("8080:80@server:0;agent:*")).toEqual(plain);
  expect(parseClusterPort("8080:80")).toEqual(plain);
  expect(parseClusterPort("8080:80@")).toContain("nothing behind '@'");
  expect(parseClusterPort("8080:80@a@b")).toBe("more than one '@'");
});
