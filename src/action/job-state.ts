import type { OnLeaks } from "./inputs.js";
import type { Toolkit } from "./toolkit.js";

/** What main leaves before it begins, so that post can clean up wherever main was ended. */
export interface Begun {
  /** The registry's folder; null where there is none to be had. */
  home: string | null;
  leaks: OnLeaks;
  /** The listening sockets of the job's start, of the engine; null where they cannot be told. */
  sockets: string | null;
  summary: boolean;
}

/** What main leaves once its claim stands. */
export interface Claimed {
  slug: string;
  config_path: string;
  state_dir: string;
  holder: { pid: number; start: string };
}

/** What main leaves for post, by way of the runner. */
export interface JobState {
  /** Null where main was ended before it began: then there is nothing to clean up. */
  begun: Begun | null;
  claimed: Claimed | null;
}

export function saveBegun(core: Pick<Toolkit, "saveState">, begun: Begun): void {
  core.saveState("begun", JSON.stringify(begun));
}

export function saveClaimed(core: Pick<Toolkit, "saveState">, claimed: Claimed): void {
  core.saveState("claimed", JSON.stringify(claimed));
}

/** The state of this step; only its own main writes it, so its shape is what was saved. */
export function readJobState(core: Pick<Toolkit, "getState">): JobState {
  const read = <T>(name: string): T | null => JSON.parse(core.getState(name) || "null") as T | null;
  return { begun: read("begun"), claimed: read("claimed") };
}
