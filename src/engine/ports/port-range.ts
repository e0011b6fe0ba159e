/** Ports from `first` to `last`, both included. */
export interface PortRange {
  first: number;
  last: number;
}

export function isWithin(port: number, { first, last }: PortRange): boolean {
  return port >= first && port <= last;
}

/** The command that shows people the ranges that Windows keeps for itself. */
export const EXCLUDED_RANGES_HINT = "netsh int ipv4 show excludedportrange protocol=tcp";
