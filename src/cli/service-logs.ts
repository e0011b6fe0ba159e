import { LogFollower, textWidth } from "../engine/index.js";
import { renderServiceLine } from "./render/service-line.js";
import type { Paint } from "./render/style.js";

/** How often the logs are looked at, ms. */
const EVERY = 60;

/** At the end, so often for what is left of much at once (1 MiB a look): somebody may write on for ever. */
const LAST_LOOKS = 64;

export interface LogsView {
  color: boolean;
  paints: readonly Paint[];
  write(text: string): void;
}

/** Shows what services write to their logs as it comes, each line behind its service's name. */
export class ServiceLogs {
  readonly #view: LogsView;
  readonly #logs = new Map<string, { follower: LogFollower; file: string; paint: Paint }>();
  #width = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(view: LogsView) {
    this.#view = view;
  }

  /** The services that may come, for the width of the names. */
  expect(names: readonly string[]): void {
    this.#width = Math.max(0, ...names.map(textWidth));
  }

  add(name: string, file: string): void {
    const paint = this.#view.paints[this.#logs.size % this.#view.paints.length] as Paint;
    this.#logs.set(name, { follower: new LogFollower(file), file, paint });
    this.#timer ??= setInterval(() => this.#show(), EVERY);
  }

  /** Shows the rest, and follows no longer. */
  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    let isBehind = true;
    for (let looks = 0; isBehind && looks < LAST_LOOKS; looks++) isBehind = this.#show();
    for (const [name, { follower, file, paint }] of this.#logs) {
      const isMore = isBehind && follower.read().length > 0;
      this.#write(name, isMore ? [`(there is more in ${file})`] : follower.rest(), paint);
      follower.close();
    }
    this.#logs.clear();
  }

  /** True where there was something to show. */
  #show(): boolean {
    let some = false;
    for (const [name, { follower, paint }] of this.#logs) {
      const lines = follower.read();
      this.#write(name, lines, paint);
      some ||= lines.length > 0;
    }
    return some;
  }

  /** All in one piece: some services write a million lines. */
  #write(name: string, lines: readonly string[], paint: Paint): void {
    const { color, write } = this.#view;
    if (lines.length === 0) return;
    const style = { width: this.#width, paint, color };
    write(lines.map((line) => renderServiceLine(name, line, style)).join(""));
  }
}
