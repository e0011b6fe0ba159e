import { describe, expect, test } from "@jest/globals";
import { DevrigError, parsePortRequest } from "../../../src/engine/index.js";
import { refuseClaimedNames, refuseSharedNames } from "../../../src/engine/preflight/by-hand.js";
import { load, named } from "../config/project.js";

async function refused(given: string, toml = ""): Promise<string | null> {
  const { ports } = await load(named(toml));
  try {
    refuseSharedNames(ports, given.split(" ").map(parsePortRequest));
  } catch (error) {
    if (!(error instanceof DevrigError)) throw error;
    expect(error).toMatchObject({ kind: "user", code: "port_name_taken" });
    return error.message;
  }
  return null;
}

const WEB = '[services.web]\ncommand = "x"\nport = 3000\n';
const SMTP = "[docker.mail]\nimage = 'x'\n[docker.mail.ports]\nsmtp = 25\n";

describe("a name given by hand", () => {
  test("may be given twice with one port, also where the config has it, and beside any other", async () => {
    for (const given of ["a=1 a=1", "a-b=1 a_b=1", "web=3000", "front=3000", "db=3001", "1 1"])
      expect(await refused(given, WEB)).toBeNull();
  });

  test("is refused where another port has it, by number or protocol, all told at once", async () => {
    expect(await refused("a=1 a=2")).toBe(
      "'a=2' and 'a=1' both give the environment variable DEVRIG_A_PORT",
    );
    expect(await refused("dns=53 dns=53/udp")).toContain("'dns=53/udp' and 'dns=53'");
    const both = await refused("a=1 A=2 web=3001", WEB);
    expect(both).toContain("'A=2' and 'a=1'");
    expect(both).toMatch(/; 'web=3001' and 'web' \(.*devrig\.toml:5\) both/);
  });

  test("may share a host with the named ports of a table, not their variable", async () => {
    expect(await refused("mail=3001", SMTP)).toBeNull();
    expect(await refused("mail_port_smtp=3001", SMTP)).toBeNull();
    expect(await refused("mail-port=3001 mail=3002", SMTP)).toBeNull();
    expect(await refused("mail=25 mail=26", SMTP)).toContain("DEVRIG_MAIL_PORT");
  });

  test("is a name only where it is not the port as written", async () => {
    expect(await refused("3000 3000/tcp 3000/udp 3001")).toBeNull();
    expect(await refused("2fa=3000 2FA=3001")).toContain("DEVRIG_2FA_PORT");
  });

  test("is refused where the job has set another port aside under it, unless its config gave it that", async () => {
    const { ports } = await load(named(WEB));
    const claimed = (claims: string, given: string) => () =>
      refuseClaimedNames(
        claims.split(" ").map(parsePortRequest),
        ports,
        given.split(" ").map(parsePortRequest),
      );
    for (const [claims, given] of [
      ["a=1", "a=1"],
      ["a=1", "b=2 3"],
      ["1", "a=2"],
      ["web=3001", "web=3000"],
    ] as const)
      expect(claimed(claims, given)).not.toThrow();
    expect(claimed("b=2 a-x=1", "c=3 A_X=4")).toThrow(
      "'A_X=4' and 'a-x=1', which this job has set aside before, both give the environment variable DEVRIG_A_X_PORT",
    );
    expect(claimed("dns=53", "dns=53/udp")).toThrow(DevrigError);
  });
});
