import { describe, expect, test } from "@jest/globals";
import {
  claimsOfOthers,
  handOver,
  withoutClaimsOf,
  withoutHolders,
} from "../../../src/engine/lifecycle/claims-of-start.js";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { START_LABEL } from "../../../src/engine/start-label.js";
import type { Claim, ServiceRecord } from "../../../src/engine/state/records.js";
import { testWith } from "../../support/needs.js";
import { systemWith } from "../../support/system.js";

const command = { pid: 100, start: "s100", label: START_LABEL };
const script = { pid: 200, start: "s200", label: "bash ci.sh" };

const claim = (resource: string, port: number, holder: Claim["holder"] = command): Claim => ({
  resource,
  port,
  protocol: "tcp",
  auto: false,
  holder,
  claimed_at: "2026-01-15T10:30:00.000Z",
});

const service = (pid: number, start: string | null = `s${pid}`): ServiceRecord => ({
  pid,
  start,
  port: null,
  port_auto: false,
});

const told = (claims: readonly Claim[]) =>
  claims.map(({ resource, holder }) => `${resource} ${holder.pid} ${holder.label}`);

describe("what 'start --detach' held", () => {
  const handed = (services: Record<string, ServiceRecord>, ...claims: Claim[]) =>
    told(
      handOver({ started_at: null, services: new Map(Object.entries(services)), claims }, command)
        .claims,
    );

  test("is each service's own port, and that of a container each service's", () => {
    expect(
      handed(
        { api: service(11), web: service(12) },
        claim("api", 3000),
        claim("web", 3001),
        claim("docker:db", 5432),
      ),
    ).toEqual([
      `api 11 ${START_LABEL}`,
      `web 12 ${START_LABEL}`,
      `docker:db 11 ${START_LABEL}`,
      `docker:db 12 ${START_LABEL}`,
    ]);
  });

  test("is nobody's where its service has no process that can be told from others", () => {
    const services = {
      api: service(0),
      web: service(12, null),
      first: service(1),
      job: service(13),
    };
    expect(handed(services, claim("api", 3000), claim("web", 3001), claim("first", 3002))).toEqual(
      [],
    );
    expect(handed(services, claim("docker:db", 5432))).toEqual([`docker:db 13 ${START_LABEL}`]);
  });

  test("leaves others' claims as they are, one of a reused pid too, and repeats none", () => {
    const reused = { ...command, start: "later" };
    const all = [claim("api", 3000, script), claim("api", 3000, reused), claim("api", 3000)];
    expect(handed({ api: service(11) }, ...all, claim("api", 3000))).toEqual([
      "api 200 bash ci.sh",
      `api 100 ${START_LABEL}`,
      `api 11 ${START_LABEL}`,
    ]);
  });
});

describe("what stays", () => {
  const reused = { ...command, start: "later" };
  const claims = [claim("api", 3000), claim("api", 3000, script), claim("web", 3001, reused)];

  test("without a holder: the claims of all others, one of a reused pid too", () => {
    const record = { started_at: null, services: new Map(), claims };
    expect(withoutClaimsOf(record, command).claims).toEqual(claims.slice(1));
  });

  test("without stopped services: the claims of all others, one of a reused pid too", () => {
    expect(withoutHolders(claims, new Map([["api", service(100)]]))).toEqual(claims.slice(1));
  });

  testWith(
    ["linux"],
    "when services are stopped: what others made whose holder lives",
    async () => {
      const system = systemWith({});
      const start = linuxIdentity(system, process.pid);
      const living = { pid: process.pid, start, label: "jest" };
      const kept = await claimsOfOthers(system, [
        claim("api", 3000, { ...living, label: START_LABEL }),
        claim("api", 3000, living),
        claim("web", 3001, { ...living, start: start?.replace(/^\d+/, "1") ?? null }),
      ]);
      expect(told(kept)).toEqual([`api ${process.pid} jest`]);
    },
  );
});
