import type { WantedPort } from "./owner.js";

/** A port and its protocol, where they are the key of a map: in the order of the ports, and no text to be made for each look. */
export type PortKey = number;

export function portKey({ port, protocol }: WantedPort): PortKey {
  return 2 * port + (protocol === "tcp" ? 0 : 1);
}
