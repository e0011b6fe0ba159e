import { Crew, inFolder, pause, until } from "./crew.js";
import type { Row } from "./row.js";

/** A stopped holder keeps its lock: nobody enters, also with a clock that is an hour ahead (`faketime`), and nothing is lost. */
export function stoppedHolder(milliseconds: number, ahead: boolean): Promise<Row> {
  return inFolder(async (folder) => {
    const holder = new Crew(folder, { count: 1, hold: 600_000 });
    const others = new Crew(folder, { count: 5 }, ahead ? ["faketime", "-f", "+1h"] : []);
    try {
      const child = holder.add("holder");
      await holder.go();
      await until(() => holder.lines().includes("E holder"), 10_000);
      child.kill("SIGSTOP");
      for (const name of ["x", "y", "z"]) others.add(name);
      await until(
        () => others.lines().filter((line) => /^W [xyz]/.test(line)).length === 3,
        30_000,
      );
      await pause(milliseconds);
      const entered = others.lines().filter((line) => /^E [xyz]/.test(line)).length;
      child.kill("SIGKILL"); // It would hold for minutes; what it held for was never acknowledged.
      await others.finish(20_000);
      const { acknowledged, lost } = others.tally();
      return {
        test: `SIGSTOP holder ${milliseconds / 1000} s${ahead ? ", others' clock +1 h" : ""}`,
        figure: "0 entered, 0 lost",
        got: `${entered} entered, ${acknowledged} acknowledged, ${lost} lost${others.errors.join("").slice(0, 200)}`,
        ok: entered === 0 && lost === 0 && acknowledged === 15,
      };
    } finally {
      holder.end();
      others.end();
    }
  });
}

/** Two pid namespaces that share the folder: nobody can judge anybody, and all is there. Needs root. */
export function twoNamespaces(): Promise<Row> {
  return inFolder(async (folder) => {
    const wrap = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"];
    const settings = { count: 50 };
    const inside = new Crew(folder, settings, wrap);
    const outside = new Crew(folder, settings);
    try {
      for (let i = 0; i < 4; i++) inside.add(`in${i}`);
      for (let i = 0; i < 4; i++) outside.add(`out${i}`);
      await until(
        () => outside.lines().filter((line) => line.startsWith("W ")).length === 8,
        30_000,
      );
      await outside.go();
      await inside.finish(120_000);
      await outside.finish(120_000);
      const { acknowledged, lost, p99 } = outside.tally();
      return {
        test: "two pid namespaces sharing the folder",
        figure: "400 of 400",
        got: `${acknowledged - lost} of 400, p99 ${Math.round(p99)} ms${inside.errors.join("").slice(0, 200)}`,
        ok: acknowledged === 400 && lost === 0,
      };
    } finally {
      inside.end();
      outside.end();
    }
  });
}
