import type { Owner, Report, ReportPort } from "../../src/engine/index.js";

/** An owner as the report has it, with what a test changes. */
export function ownerOf(changes: Partial<Owner> = {}): Owner {
  return {
    pid: 4242,
    command: "node server.js",
    user: "alice",
    uid: 1000,
    started_at: "2026-01-15T10:30:00.000Z",
    addresses: ["0.0.0.0:3000"],
    cwd: null,
    instance: null,
    container: null,
    job: null,
    ...changes,
  };
}

/** A port that is taken, with what a test changes. */
export function portOf(changes: Partial<ReportPort> = {}): ReportPort {
  return {
    resource: "web",
    port: 3000,
    protocol: "tcp",
    auto: false,
    status: "taken",
    source: { file: "/work/shop/devrig.toml", line: 7, column: 8 },
    message: "Port 3000 required by 'web' is already in use by node server.js (PID 4242)",
    owner: ownerOf(),
    others: [],
    owner_hidden: null,
    next: "kill 4242",
    ...changes,
  };
}

export function freePort(resource: string, port: number): ReportPort {
  const message = `Port ${port} required by '${resource}' is free`;
  return portOf({ resource, port, status: "free", message, owner: null, next: null });
}

export function reportOf(ports: ReportPort[], changes: Partial<Report> = {}): Report {
  const collisions = ports.filter(({ status }) =>
    ["taken", "claimed", "denied"].includes(status),
  ).length;
  return {
    version: 1,
    ok: collisions === 0,
    collisions,
    project: {
      name: "shop",
      slug: "shop-a1b2c3d4",
      config_path: "/work/shop/devrig.toml",
      state_dir: "/work/shop/.devrig",
    },
    ports,
    warnings: [],
    ...changes,
  };
}
