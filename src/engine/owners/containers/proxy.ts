import type { Protocol } from "../../config/declared-port.js";
import { once } from "../../once.js";

/** Whose helper a program is: podman's, of a dockerd that its user runs without root, or of any other Docker. */
export type HelpedEngine = "podman" | "rootless docker" | "docker";

/** Programs that hold a port for a container (or for a virtual machine full of them) and must not be ended. */
const helpers = new Map<string, HelpedEngine>([
  ["docker-proxy", "docker"],
  ["rootlesskit-docker-proxy", "rootless docker"],
  // This is asked where it is neither ours nor root's.
  ["dockerd", "rootless docker"],
  ["rootlesskit", "rootless docker"],
  ["conmon", "podman"],
  ["conmonrs", "podman"],
  ["rootlessport", "podman"],
  ["rootlessport-child", "podman"],
  ["slirp4netns", "podman"],
  ["pasta", "podman"],
  ["pasta.avx2", "podman"],
  ["passt", "podman"],
  ["podman", "podman"],
  ["gvproxy", "podman"],
  ["containerd", "docker"],
  ["containerd-shim", "docker"],
  ["containerd-shim-runc-v1", "docker"],
  ["containerd-shim-runc-v2", "docker"],
  ["vpnkit", "docker"],
  ["vpnkit-bridge", "docker"],
  ["com.docker.backend", "docker"],
  ["com.docker.vpnkit", "docker"],
  // The virtual machines of OrbStack, and of Lima, which colima and Rancher Desktop run theirs in.
  ["OrbStack", "docker"],
  ["OrbStack Helper", "docker"],
  ["limactl", "docker"],
  ["wslrelay", "docker"],
]);

/** The kernel keeps 15 bytes of a process's name (`TASK_COMM_LEN`, less the closing zero). */
const shortHelpers = once(
  () => new Map([...helpers].map(([name, engine]) => [name.slice(0, 15), engine])),
);

/** What a proxy's own arguments tell. */
export interface ProxyTarget {
  protocol: Protocol | null;
  host_address: string | null;
  host_port: number | null;
  container_address: string | null;
  container_id: string | null;
}

/**
 * Whether a process only stands in for containers, told by its arguments or, where they are not known, by its short name
 * (`/proc/PID/comm`). Such a process is never ended: the container behind it is the owner.
 */
export function isProxy(program: readonly string[] | string): boolean {
  if (typeof program === "string") return shortHelpers().has(program.trim());
  return helpers.has(programName(program));
}

/** Which engine a helper belongs to, by its path, its name or what the kernel keeps of that; null for other programs. */
export function helpedEngine(program: string): HelpedEngine | null {
  const name = programName([program]);
  return helpers.get(name) ?? shortHelpers().get(name) ?? null;
}

/**
 * The host port that a docker-proxy serves, or the container that a conmon watches; null for other programs. The arguments
 * of both are readable for every user. (moby: `cmd/docker-proxy`; conmon: `-c`, `--cid`.)
 */
export function proxyTarget(argv: readonly string[]): ProxyTarget | null {
  const program = programName(argv);
  if (program.endsWith("docker-proxy"))
    return {
      protocol: protocolOf(option(argv, "proto")),
      host_address: option(argv, "host-ip"),
      host_port: Number(option(argv, "host-port")) || null,
      container_address: option(argv, "container-ip"),
      container_id: null,
    };
  if (program !== "conmon") return null;
  const id = option(argv, "c") ?? option(argv, "cid");
  return {
    protocol: null,
    host_address: null,
    host_port: null,
    container_address: null,
    container_id: id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null,
  };
}

/** The ssh by which Lima forwards the ports of its machine calls itself by the path of its control socket. */
const LIMAS_SSH = /^ssh: .*\/[._]?lima\/[^/]+\/ssh\.sock \[mux\]$/;

function programName(argv: readonly string[]): string {
  const [path = ""] = argv;
  if (path.startsWith("ssh:") && LIMAS_SSH.test(argv.join(" ").trim())) return "limactl";
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return name.toLowerCase().endsWith(".exe") ? name.slice(0, -4) : name;
}

/** `-name value`, `--name value`, `-name=value` or `--name=value`, as Go's and GLib's parsers take them. */
function option(argv: readonly string[], name: string): string | null {
  for (const [index, argument] of argv.entries()) {
    const bare = argument.replace(/^--?/, "");
    if (bare === argument) continue;
    if (bare === name) return argv[index + 1] ?? null;
    if (bare.startsWith(`${name}=`)) return bare.slice(name.length + 1);
  }
  return null;
}

function protocolOf(text: string | null): Protocol | null {
  return text === "tcp" || text === "udp" ? text : null;
}
