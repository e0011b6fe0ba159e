import { isDeepStrictEqual } from "node:util";
import { missing } from "../support/machine.js";
import { ask } from "./ask.js";
import type { Rival } from "./rivals.js";
import type { Act, Answer, Scene, Situation } from "./situation.js";
import { Stage } from "./stage.js";

/** One line of the stage's table. */
export interface Row {
  name: string;
  verdict: "right" | "wrong" | "skipped";
  expected: string;
  got: string;
  /** What is not as it should be, or what the machine lacks. */
  remarks: string[];
  /** Right, and with a reason in place of a listener's name. */
  reasoned: boolean;
  /** A process is named that does not have the port. */
  wrongName: boolean;
  /** What the other tools say, by their order. */
  rivals: string[];
}

/** Plays all situations of an act, one after the other, and hands out a row after each. */
export async function play(
  act: Act,
  rivals: readonly Rival[],
  each: (row: Row) => void,
): Promise<void> {
  const lacking = missing(act.needs);
  const close = lacking.length === 0 ? await act.open?.() : undefined;
  try {
    for (const situation of act.situations) {
      const needs = [...lacking, ...missing(situation.needs ?? [])];
      each(needs.length > 0 ? skipped(situation, needs) : await playOne(situation, rivals));
    }
  } finally {
    await close?.();
  }
}

/** Sets one situation up, asks, compares, and takes it down again. */
export async function playOne(
  situation: Situation,
  rivals: readonly Rival[] = [],
  options: { who?: boolean } = {},
): Promise<Row> {
  const stage = new Stage();
  try {
    const scene = await situation.set(stage);
    const said: string[] = [];
    for (const rival of rivals) said.push(await rival.ask(scene));
    return { ...(await judged(situation.name, scene, options)), rivals: said };
  } catch (error) {
    const remarks = [String(error instanceof Error ? error.stack : error)];
    const got = "could not be staged";
    return { ...blank(situation.name), verdict: "wrong", got, remarks };
  } finally {
    await stage.end();
  }
}

async function judged(
  name: string,
  scene: Scene,
  options: { who?: boolean },
): Promise<Omit<Row, "rivals">> {
  const { question, expected, says, truth } = scene;
  const { check, message, who } = await ask(question, options);
  const remarks = differences(expected, check);
  if (says !== undefined && !says.test(message)) remarks.push(`message: ${message}`);
  const listed = { pid: check.pid, container: check.container, hidden: check.hidden };
  // An own or claimed port, and one that may not be bound, are the same to both; a free one has nobody.
  if (who !== undefined && !isDeepStrictEqual(who, listed))
    remarks.push(`who says ${JSON.stringify(who)}`);
  const named = [check.pid, ...check.others].filter((it) => typeof it === "number");
  const standIns = [expected.pid, ...expected.others];
  return {
    name,
    verdict: remarks.length === 0 ? "right" : "wrong",
    expected: brief(expected),
    got: remarks.length === 0 ? "the same" : brief(check),
    remarks,
    reasoned: remarks.length === 0 && check.hidden !== null,
    wrongName: named.some((pid) => !truth.includes(pid) && !standIns.includes(pid)),
  };
}

function differences(expected: Answer, got: Answer): string[] {
  return (Object.keys(expected) as (keyof Answer)[])
    .filter((key) => !isDeepStrictEqual(sorted(expected[key]), sorted(got[key])))
    .map((key) => `${key}: ${JSON.stringify(got[key])}, not ${JSON.stringify(expected[key])}`);
}

/** The order of addresses says nothing. */
function sorted(value: Answer[keyof Answer]): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}

function brief({ status, pid, user, others, hidden, container }: Answer): string {
  const whom = container ?? pid ?? user;
  const by = whom === null ? "" : ` by ${whom}`;
  const more = others.length === 0 ? "" : ` + ${others.join(", ")}`;
  return `${status}${by}${more}${hidden === null ? "" : `, ${hidden}`}`;
}

function skipped({ name }: Situation, needs: readonly string[]): Row {
  return {
    ...blank(name),
    verdict: "skipped",
    remarks: [`needs ${[...new Set(needs)].join(", ")}`],
  };
}

function blank(name: string): Row {
  return {
    name,
    verdict: "right",
    expected: "",
    got: "",
    remarks: [],
    reasoned: false,
    wrongName: false,
    rivals: [],
  };
}
