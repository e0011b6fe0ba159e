import { forLog } from "../../engine/index.js";
import type { Paint } from "./style.js";

/** A line may be long, but not endless; code points. */
const LONGEST = 16_384;
const ESC = "\u001b";
const SGR = new RegExp(`(${ESC}\\[[0-9;:]*m)`, "g");
/** Cursor movements, window titles and the like: between lines of several services they mean nothing. */
const OTHER_SEQUENCES = new RegExp(
  `${ESC}\\[[0-9;:?]*[@-ln-~]|${ESC}\\][^\\u0007${ESC}]*(?:\\u0007|${ESC}\\\\)`,
  "g",
);

export interface LineView {
  /** The width of the longest name. */
  width: number;
  paint: Paint;
  /** Are the service's own colours shown? */
  color: boolean;
}

/** One line of a service's log behind its name: `api | listening`. Of its control characters only colours pass. */
export function renderServiceLine(name: string, line: string, view: LineView): string {
  const label = view.paint(`${forLog(name).padEnd(view.width)} |`);
  return `${label} ${shownLine(line, view.color)}\n`;
}

/** A progress bar that writes over itself is shown as it stood at last. */
function shownLine(line: string, color: boolean): string {
  const last = line.split("\r").findLast((part) => part !== "") ?? "";
  const parts = last.replace(OTHER_SEQUENCES, "").replaceAll("\t", "    ").split(SGR);
  // Every second part is a colour.
  const shown = parts.map((part, at) => {
    if (at % 2 === 0) return forLog(part, LONGEST);
    return color ? part : "";
  });
  return shown.join("") + (color && parts.length > 1 ? `${ESC}[0m` : "");
}
