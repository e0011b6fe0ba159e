import type { Need } from "../support/machine.js";
import type { Stage } from "./stage.js";

/** What the product must say about a port; the same facts are taken out of `check --json` and compared one by one. */
export interface Answer {
  status: string;
  pid: number | null;
  command: string | null;
  user: string | null;
  addresses: string[];
  /** Pids or container names. */
  others: (number | string)[];
  hidden: string | null;
  container: string | null;
  next: string | null;
}

/** How the question is put. */
export interface Question {
  port: number;
  protocol?: "tcp" | "udp";
  /** Asks as this user; else as who runs the stage. */
  as?: number;
  /** Puts the commands that ask into another place (a namespace). */
  inside?: (...argv: string[]) => string[];
  /** Asks for the ports of the `devrig.toml` there, not for a port by number. */
  project?: string;
  env?: Readonly<Record<string, string>>;
}

/** A situation that stands: what to ask, what is right, and who really has the port. */
export interface Scene {
  question: Question;
  expected: Answer;
  /** Words that the message must hold. */
  says?: RegExp;
  /** All processes that have the port open: by them the other tools are judged. */
  truth: readonly number[];
}

export interface Situation {
  name: string;
  needs?: readonly Need[];
  set(stage: Stage): Promise<Scene>;
}

/** Situations that stand in one world, with what they need of the machine. */
export interface Act {
  name: string;
  needs: readonly Need[];
  situations: readonly Situation[];
  /** Opens the world (an engine, say) and gives the way to close it. */
  open?(): Promise<() => Promise<void>>;
}

/** A port that somebody has, with what differs from "one process, all known". */
export function taken(port: Pick<Answer, "addresses"> & Partial<Answer>): Answer {
  return { ...NOBODY, status: "taken", ...port };
}

/** A port that nobody has. */
export function free(): Answer {
  return { ...NOBODY, status: "free" };
}

const NOBODY: Omit<Answer, "status"> = {
  pid: null,
  command: null,
  user: null,
  addresses: [],
  others: [],
  hidden: null,
  container: null,
  next: null,
};
