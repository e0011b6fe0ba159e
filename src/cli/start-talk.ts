import { forTerminal, type ServiceView, type StartEvent } from "../engine/index.js";
import type { Context } from "./command.js";
import { styleFor } from "./render/style.js";
import { ServiceLogs } from "./service-logs.js";

/**
 * What is said while services start, run and stop. Where it cannot be written (a full disk, a terminal that is gone) nothing is
 * thrown into the middle of that: `unheard` is aborted, and nothing more is said.
 */
export class StartTalk {
  readonly logs: ServiceLogs;
  readonly #unheard = new AbortController();
  readonly #context: Context;
  readonly #detach: boolean;

  constructor(context: Context, detach: boolean) {
    const { streams, json } = context;
    const color = json ? streams.colorErr : context.color;
    const { cyan, yellow, green, magenta, blue } = styleFor(color);
    // Standard output is the document's alone.
    const write = json ? streams.err : streams.out;
    const paints = [cyan, yellow, green, magenta, blue];
    this.logs = new ServiceLogs({ color, write: (text) => this.say(write, text), paints });
    this.#context = context;
    this.#detach = detach;
  }

  /** Aborted by the first failure to write, with it as the reason. */
  get unheard(): AbortSignal {
    return this.#unheard.signal;
  }

  /** Writes a text, or finds out that nobody hears us. */
  say(write: (text: string) => void, text: string): void {
    if (this.unheard.aborted) return;
    try {
      write(text);
    } catch (error) {
      this.#unheard.abort(error);
    }
  }

  hear(event: StartEvent): void {
    if (event.kind === "plan") this.#tellPlan(event.services, event.not_started);
    else if (event.kind === "starting") this.#follow(event.service);
    else if (event.kind === "up") this.#tellUp(event.service, "is up");
    else if (event.kind === "running") this.#tellUp(event.service, "runs already");
    else if (event.kind === "forcing")
      this.remark(`${forTerminal(event.service)} does not end; ending it by force`);
    else if (event.kind === "warning") this.#err(`warning: ${forTerminal(event.message, 2000)}`);
  }

  remark(text: string): void {
    if (!this.#context.quiet) this.#err(text);
  }

  #err(line: string): void {
    this.say(this.#context.streams.err, `${line}\n`);
  }

  #tellPlan(services: readonly string[], things: readonly string[]): void {
    this.logs.expect(services);
    if (things.length === 0) return;
    const names = things.map((name) => forTerminal(name)).join(", ");
    this.remark(`Checked and set aside, not started: ${names}`);
  }

  #follow({ name, log }: ServiceView): void {
    if (!this.#detach && log !== null) this.logs.add(name, log);
    else this.remark(`${forTerminal(name)} is starting`);
  }

  #tellUp({ name, url }: ServiceView, how: string): void {
    const where = url === null ? "" : ` at ${forTerminal(url)}`;
    if (!this.#detach) this.remark(`${forTerminal(name)} ${how}${where}`);
  }
}
