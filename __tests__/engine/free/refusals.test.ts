import { expect, test } from "@jest/globals";
import { refusalOf } from "../../../src/engine/free/refusals.js";
import { ownerOf } from "../../support/report.js";
import { realSystem } from "../../support/socket-holders.js";

const owner = ownerOf({
  pid: null,
  uid: 0,
  container: {
    id: "c".repeat(64),
    name: "cccccccccccc",
    image: null,
    created_at: null,
    engine: "docker",
    compose: null,
  },
});

test.each([
  [0, "docker stop cccccccccccc"],
  [1000, "sudo docker stop cccccccccccc"],
])("a container whose engine does not answer user %i is stopped by root", (uid, next) => {
  const refusal = refusalOf(
    { port: 80, protocol: "tcp", owner, others: [], owner_hidden: null },
    {
      system: realSystem({ platform: "linux", user: { uid, gid: uid, groups: [uid] } }),
      instances: { entries: [], living: [], problem: null },
      engines: null,
      identities: new Map(),
      programs: new Map(),
      ours: new Set(),
    },
  );
  expect(refusal).toMatchObject({ denied: true, next });
});
