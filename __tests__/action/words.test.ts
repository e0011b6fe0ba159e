import { describe, expect, test } from "@jest/globals";
import { adviceText, commandName, jobText, ownerText, verdictOf } from "../../src/action/words.js";
import { freePort, ownerOf, portOf, reportOf } from "../support/report.js";

const auto = (port: number | null) =>
  portOf({ resource: `auto${port}`, port, auto: true, status: "auto", owner: null, next: null });
const own = (resource: string) => portOf({ resource, status: "own" });
const verdict = (...ports: Parameters<typeof reportOf>[0]) => verdictOf(reportOf(ports));

describe("the verdict", () => {
  test("counts the ports that were checked, free or the project's own", () => {
    expect(verdict(freePort("a", 1))).toBe("The port is free");
    expect(verdict(freePort("a", 1), freePort("b", 2))).toBe("All 2 ports are free");
    expect(verdict(own("a"))).toBe("The port is this project's own");
    expect(verdict(freePort("a", 1), own("b"))).toBe("All 2 ports are free or this project's own");
    expect(verdict(portOf(), auto(null))).toBe("The port is not free: 3000 (web)");
    expect(verdict(portOf(), own("b"))).toBe("1 of 2 ports is not free: 3000 (web)");
  });

  test("tells the auto ports that were chosen, and none that were not", () => {
    expect(verdict(freePort("a", 1), auto(null))).toBe("The port is free");
    expect(verdict(freePort("a", 1), auto(20_000), auto(20_001))).toBe(
      "The port is free; 2 auto ports were chosen",
    );
    expect(verdict(portOf(), auto(20_000))).toBe(
      "The port is not free: 3000 (web); 1 auto port was chosen",
    );
    expect(verdict(auto(20_000))).toBe("1 auto port was chosen");
    expect(verdict(auto(null))).toBe("There is no fixed port to check");
    expect(verdict()).toBe("There is no fixed port to check");
  });
});

const job = (verdict: "mine" | "neighbour" | "orphan" | "unknown") =>
  ({ service: "github", repository: "o/r", job: "build", run_id: "41", verdict }) as NonNullable<
    NonNullable<ReturnType<typeof portOf>["owner"]>["job"]
  >;

describe("the advice", () => {
  const advice = (changes: Parameters<typeof portOf>[0]) => adviceText(portOf(changes));
  const ownedBy = (verdict: Parameters<typeof job>[0]) => ownerOf({ job: job(verdict) });

  test("never offers to end what belongs to a living job", () => {
    expect(advice({ owner: ownedBy("neighbour") })).toBe(
      "wait for that job (wait: 5m), or take another port",
    );
  });

  test("offers a leftover's end, by the Action or by hand", () => {
    expect(advice({ owner: ownedBy("orphan") })).toBe(
      "let evict: orphans end the leftover, or end it by kill 4242",
    );
  });

  test("is a higher port where this one may not be bound, whoever has it", () => {
    expect(advice({ status: "denied", owner: ownedBy("orphan") })).toBe(
      "take a port above 1023, or let the job run as root",
    );
  });

  test("is to drop the claim where one may, else another port", () => {
    const text = 'take another port, or "auto", for one of the two projects';
    expect(advice({ status: "claimed", next: null })).toBe(text);
    expect(advice({ status: "claimed", next: "devrig release" })).toBe(
      `${text}, or drop that claim by devrig release`,
    );
  });

  test("is the command that helps, and another port where there is none", () => {
    expect(advice({ owner: ownedBy("unknown") })).toBe("kill 4242");
    expect(advice({ next: null })).toBe("take another port");
  });
});

describe("an owner", () => {
  test("has a name and as many facts as are known", () => {
    expect(commandName(ownerOf())).toBe("node server.js (pid 4242, alice)");
    expect(commandName(ownerOf({ user: null }))).toBe("node server.js (pid 4242, uid 1000)");
    expect(commandName(ownerOf({ pid: null, command: null, user: null, uid: null }))).toBe(
      "a process without a name",
    );
    const instance = { slug: "shop-a1b2c3d4", resource: "web", config_path: "/x" };
    expect(
      commandName(ownerOf({ pid: null, command: null, user: null, uid: null, instance })),
    ).toBe("shop-a1b2c3d4");
  });

  test("that is a container is told by the container's name, not its proxy's", () => {
    const container = {
      id: "c".repeat(64),
      name: "db",
      image: null,
      created_at: null,
      engine: "docker",
      compose: null,
    } as const;
    expect(commandName(ownerOf({ command: "docker-proxy", container }))).toBe(
      "db (container, pid 4242, alice)",
    );
  });

  test("stands for the others, and is the reason where nobody is known", () => {
    expect(ownerText(portOf({ others: [ownerOf(), ownerOf()] }))).toMatch(/ and 2 more$/);
    const hidden = { code: "kernel", message: "the kernel has it" } as const;
    expect(ownerText(portOf({ owner: null, owner_hidden: hidden }))).toBe("the kernel has it");
    expect(ownerText(portOf({ owner: null }))).toBe("");
  });

  test("is told with its job and what that is to us, where that is proven", () => {
    expect(jobText({ job: null })).toBe("");
    expect(jobText({ job: job("orphan") })).toMatch(/^leftover: run 41 of o\/r/);
    expect(jobText({ job: job("neighbour") })).toMatch(/^living job: /);
    expect(jobText({ job: job("mine") })).toMatch(/^this job: /);
    expect(jobText({ job: job("unknown") })).toMatch(/^run 41 /);
  });
});

test("of many ports that are not free, five are named and the rest counted", () => {
  const busy = Array.from({ length: 6 }, (_, at) => portOf({ resource: `s${at}`, port: at + 1 }));
  expect(verdict(...busy)).toBe(
    "6 of 6 ports are not free: 1 (s0), 2 (s1), 3 (s2), 4 (s3), 5 (s4) and 1 more",
  );
});
