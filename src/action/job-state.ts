import type { OnLeaks } from "./inputs.js";
import type { Toolkit } from "./toolkit.js";

/** What main leaves before it begins, so that post can clean up wherever main was ended. */
export interface Begun {
  /** The registry's folder; null where nothing is to be claimed. */
  home: string | null;
  leaks: OnLeaks;
  /** The listening sockets of the job's start, of the engine; null where they cannot be told, or leaks are ignored. */
  sockets: string | null;
  summary: boolean;
}

/** What main leaves once it is known whether its claim stands. */
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
  /** Null where main set nothing aside; `unknown` where it was ended before it could say so. */
  claimed: Claimed | null | "unknown";
}

export function saveBegun(core: Pick<Toolkit, "saveState">, begun: Begun): void {
  core.saveState("begun", JSON.stringify(begun));
}

export function saveClaimed(core: Pick<Toolkit, "saveState">, claimed: Claimed | null): void {
  core.saveState("claimed", JSON.stringify(claimed));
}

/** The state of this step; only its own main writes it, so its shape is what was saved. */
export function readJobState(core: Pick<Toolkit, "getState">): JobState {
  const begun = core.getState("begun");
  const claimed = core.getState("claimed");
  return {
    begun: begun === "" ? null : (JSON.parse(begun) as Begun),
    claimed: claimed === "" ? "unknown" : (JSON.parse(claimed) as Claimed | null),
  };
}
