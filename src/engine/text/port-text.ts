/** A port as people write it: `3000`, `53/udp`; `auto` for one that is not chosen yet. */
export function portText({ port, protocol }: { port: number | null; protocol: string }): string {
  if (port === null) return "auto";
  return protocol === "udp" ? `${port}/udp` : String(port);
}
