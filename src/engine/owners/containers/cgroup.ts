/**
 * The container that a process runs in, told by `/proc/PID/cgroup` (readable for everybody, also for a process on the host's
 * network); of containers in containers the innermost. Null outside of containers, and where a cgroup namespace hides it.
 */
export function containerIdOfCgroup(text: string): string | null {
  return containerIdsOfCgroup(text)[0] ?? null;
}

/**
 * All containers around a process, the innermost first. Known forms, of cgroup v1 and v2, by cgroupfs and systemd:
 * `/docker/ID`, `docker-ID.scope`, `libpod-ID`, `libpod-ID.scope/container`, `libpod-conmon-ID.scope`,
 * `cri-containerd-ID.scope`, `crio-ID`, `kubepods-….slice:cri-containerd:ID`, `/kubepods/…/podUID/ID`.
 */
export function containerIdsOfCgroup(text: string): string[] {
  const ids = new Set<string>();
  for (const path of pathsOf(text)) {
    for (const part of path.split("/").reverse()) {
      const id = /(?:^|[-:])([0-9a-f]{64})(?:\.scope)?$/.exec(part)?.[1];
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids];
}

/** The engine that the names of the cgroup speak of. */
export function engineOfCgroup(text: string): "docker" | "podman" {
  return /libpod[-_]/.test(text) ? "podman" : "docker";
}

/**
 * The systemd unit that a process belongs to (`postgresql@15-main.service`), told by `/proc/PID/cgroup`; of a login
 * session's processes the innermost service, else the session's scope. Null where systemd does not run the machine.
 */
export function systemdUnit(text: string): string | null {
  for (const path of pathsOf(text)) {
    const parts = path.split("/").reverse().map(unescaped);
    const unit =
      parts.find((part) => part.endsWith(".service")) ??
      parts.find((part) => part.endsWith(".scope") && part !== "init.scope");
    if (unit) return unit;
  }
  return null;
}

/** Lines are `HIERARCHY:CONTROLLERS:PATH`; systemd's own and the unified hierarchy first, others may lag behind. */
function pathsOf(text: string): string[] {
  const lines = text.split("\n").flatMap((line) => {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    return controllers === undefined || path === undefined ? [] : [{ controllers, path }];
  });
  const rank = (controllers: string): number =>
    controllers === "" ? 0 : controllers === "name=systemd" ? 1 : 2;
  return lines.sort((a, b) => rank(a.controllers) - rank(b.controllers)).map(({ path }) => path);
}

/** systemd writes `-` inside a unit's name as `\x2d`. */
function unescaped(part: string): string {
  return part.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
