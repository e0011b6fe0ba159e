import { existsSync, statSync } from "node:fs";
import { DescriptorTable, type See } from "./descriptor-table.js";
import { isGoneOrClosed, namesIn, processIds, withoutStacks } from "./proc-links.js";
import { type Enter, withWorkingFolders } from "./working-folder.js";

/** Most processes have fewer descriptors than this; in one with more a server's listener is nearly always among the first ones. */
export const SMALL = 64;
/** So many processes are looked into before others get a turn. */
const A_TURN = 4;

const NOBODY: ReadonlyMap<number, number> = new Map();

type Kind = "small" | "big" | "bare";

/** What is behind the descriptors of the machine's processes, each looked at once. */
export class Descriptors {
  /** Processes whose descriptors we may not read. */
  unreadable = 0;
  readonly #procRoot: string;
  #processes: readonly number[] | null = null;
  readonly #tables = new Map<number, DescriptorTable>();
  #counted: boolean | null = null;
  /** Whom `readAhead` looked into. */
  readonly #early = new Set<number>();
  /** Who has which socket open, and under which number, of what was read ahead. */
  readonly #holders = new Map<string, Map<number, number>>();
  #enter: Enter | null = null;

  constructor(procRoot: string) {
    this.#procRoot = procRoot;
  }

  /** All process ids, newest first as far as the numbers tell. */
  processes(): readonly number[] {
    this.#processes ??= processIds(this.#procRoot);
    return this.#processes;
  }

  /**
   * How likely a process is to hold a listener: `small` and `big` by the number of its descriptors; `bare` without any, as the
   * kernel's threads, half of all processes on a quiet machine.
   */
  kind(pid: number): Kind {
    const { size } = this.#tableOf(pid);
    if (size === 0) return "bare";
    return size > SMALL ? "big" : "small";
  }

  #tableOf(pid: number): DescriptorTable {
    let table = this.#tables.get(pid);
    if (table === undefined) {
      table = new DescriptorTable(pid, `${this.#procRoot}/${pid}/fd`, this.#countOf(pid));
      this.#tables.set(pid, table);
    }
    return table;
  }

  #countOf(pid: number): number {
    this.#counted ??= this.#sizeOf("self") > 0;
    if (this.#counted) return this.#sizeOf(pid);
    // A thread of the kernel's has no descriptors, and no program.
    return existsSync(`${this.#procRoot}/${pid}/exe`)
      ? namesIn(`${this.#procRoot}/${pid}/fd`).length
      : 0;
  }

  /** Since Linux 6.2 the size of `/proc/PID/fd` is the number of descriptors (`proc_fd_getattr`); before it is 0 for all. */
  #sizeOf(pid: number | "self"): number {
    try {
      return statSync(`${this.#procRoot}/${pid}/fd`, { throwIfNoEntry: false })?.size ?? 0;
    } catch (error) {
      if (isGoneOrClosed(error)) return 0;
      throw error;
    }
  }

  /** Shows the last descriptors of each small process, newest first, until `isOver`. */
  lastOfSmall(see: See, isOver: () => boolean): void {
    for (const pid of this.processes()) {
      if (isOver()) return;
      if (this.kind(pid) === "small") this.#last(pid, see);
    }
  }

  #last(pid: number, see: See): void {
    this.#lookInto(this.#tableOf(pid), (table) => table.last(see));
  }

  /** Shows the descriptors of a process with a number below `end`, as far as they are found without a list. */
  below(pid: number, end: number, see: See): void {
    this.#lookInto(this.#tableOf(pid), (table) => table.below(end, see, this.#enter));
  }

  /** Shows all descriptors of a process that were not shown before. */
  rest(pid: number, see: See): void {
    this.#lookInto(this.#tableOf(pid), (table) => table.rest(see, this.#enter));
  }

  /** Shows one descriptor of a process. */
  at(pid: number, number: number, see: See): void {
    this.#lookInto(this.#tableOf(pid), (table) => table.at(number, see));
  }

  #lookInto(table: DescriptorTable, look: (table: DescriptorTable) => void): void {
    if (table.isClosed) return;
    look(table);
    if (table.isClosed) this.unreadable += 1;
  }

  /** The quickest way to look at many, for a `look` that does not wait. */
  nearby(look: () => void): void {
    withWorkingFolders((enter) => {
      this.#enter = enter;
      try {
        look();
      } finally {
        this.#enter = null;
      }
    });
  }

  /** Remembers who has a socket open. */
  readonly #note: See = (pid, target, number) => {
    if (!target.startsWith("socket:")) return;
    const holders = this.#holders.get(target);
    if (holders === undefined) this.#holders.set(target, new Map([[pid, number]]));
    else holders.set(pid, number);
  };

  /** The processes that have a socket open, of what was read ahead, with the number of that descriptor. */
  holdersOf(socket: string): ReadonlyMap<number, number> {
    return this.#holders.get(socket) ?? NOBODY;
  }

  /**
   * Looks into the likely processes before it is known what is wanted, until `isOver`: for the time in which other threads read
   * the tables of sockets.
   */
  async readAhead(isOver: () => boolean): Promise<void> {
    const looks = this.#looksAhead();
    for (let done = false; !done; ) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (isOver()) return;
      withoutStacks(() => {
        for (let turn = 0; turn < A_TURN && !done; turn++) done = looks.next().done === true;
      });
    }
  }

  /** One process a step. */
  *#looksAhead(): Generator<unknown> {
    for (const pid of this.processes()) {
      if (this.kind(pid) !== "small") continue;
      this.#early.add(pid);
      yield this.#last(pid, this.#note);
    }
    for (const pid of this.#early) yield this.below(pid, SMALL, this.#note);
  }

  /**
   * Forgets what was read ahead: a socket that the tables show may be younger than the look at its process. Gives the processes to
   * look at again, those that came meanwhile among them.
   */
  forgetEarly(): readonly number[] {
    for (const pid of this.#early) this.#tables.delete(pid);
    this.#processes = processIds(this.#procRoot);
    return this.#processes.filter((pid) => !this.#tables.has(pid));
  }
}
