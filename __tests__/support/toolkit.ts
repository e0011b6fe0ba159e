import type { Toolkit } from "../../src/action/toolkit.js";

export interface Said {
  kind: "info" | "error" | "warning" | "failed";
  text: string;
  place: Parameters<Toolkit["error"]>[1];
}

/** A toolkit that writes down what a step says. */
export function recordingToolkit(
  inputs: Readonly<Record<string, string>> = {},
  state: Readonly<Record<string, string>> = {},
) {
  const said: Said[] = [];
  const outputs: Record<string, string> = {};
  const exported: Record<string, string> = {};
  const saved: Record<string, string> = {};
  const say = (kind: Said["kind"]) => (text: string | Error, place?: Said["place"]) => {
    said.push({ kind, text: String(text), place });
  };
  const core: Toolkit = {
    getInput: (name) => (inputs[name] ?? "").trim(),
    info: say("info"),
    error: say("error"),
    warning: say("warning"),
    setFailed: say("failed"),
    setOutput: (name: string, value: unknown) => {
      outputs[name] = String(value);
    },
    exportVariable: (name: string, value: unknown) => {
      exported[name] = String(value);
    },
    saveState: (name: string, value: unknown) => {
      saved[name] = String(value);
    },
    getState: (name: string) => state[name] ?? "",
  };
  return { core, said, outputs, exported, saved };
}
