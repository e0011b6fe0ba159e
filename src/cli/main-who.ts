import type { ListenRows } from "../engine/index.js";
import { who } from "./commands/who.js";
import { main } from "./main.js";

/** `main` for `who`, with the tables of listeners that are being read. */
export function mainWho(rows: ListenRows | null): void {
  main(who, rows);
}
