import type { JsonObject } from "../files/json-file.js";
import type { Stretch } from "./entry-stretch.js";
import { RegistryEntry } from "./registry-entry.js";

/** Entries by themselves, and stretches of a text that hold several; in the order of the document. */
export type Parts = readonly (RegistryEntry | Stretch)[];

/** The registry's document. It never changes: whoever changes it makes another one, which shares what stays. */
export class Registry {
  readonly parts: Parts;
  /** Everything else of the document: its unknown keys, and items of `instances` that are no entries. */
  readonly rest: JsonObject;
  readonly others: readonly unknown[];
  #entries: readonly RegistryEntry[] | null = null;

  constructor(parts: Parts, rest: JsonObject = {}, others: readonly unknown[] = []) {
    this.parts = parts;
    this.rest = rest;
    this.others = others;
  }

  /** All entries; who wants one alone asks `find`. Throws `Unproven` where they were scanned and the text is not what it seems. */
  get entries(): readonly RegistryEntry[] {
    this.#entries ??= this.parts.flatMap((part) =>
      part instanceof RegistryEntry ? [part] : part.entries(),
    );
    return this.#entries;
  }

  /** The entry of that slug and state folder. Throws `Unproven`, as all that looks for one. */
  find(slug: string, stateDir: string): RegistryEntry | null {
    for (const part of this.parts) {
      const found = findIn(part, slug, stateDir);
      if (found !== null) return found;
    }
    return null;
  }

  /** With this entry in the place of the one that has its slug and state folder, or at the end. */
  with(entry: RegistryEntry): Registry {
    const replaced = this.#replace(entry.slug, entry.state_dir, [entry]);
    return replaced ?? this.of([...this.parts, entry]);
  }

  /** Without the entries of that slug and state folder. */
  without(slug: string, stateDir: string): Registry {
    let left: Registry = this;
    for (;;) {
      const less = left.#replace(slug, stateDir, []);
      if (less === null) return left;
      left = less;
    }
  }

  /** With other entries, and all else as it is. */
  of(parts: Parts): Registry {
    return new Registry(parts, this.rest, this.others);
  }

  #replace(slug: string, stateDir: string, by: readonly RegistryEntry[]): Registry | null {
    for (const [at, part] of this.parts.entries()) {
      const found = findIn(part, slug, stateDir);
      if (found === null) continue;
      const around = part instanceof RegistryEntry ? [[], []] : part.around(found);
      const parts = [...this.parts];
      parts.splice(at, 1, ...around[0], ...by, ...around[1]);
      return this.of(parts);
    }
    return null;
  }
}

function findIn(
  part: RegistryEntry | Stretch,
  slug: string,
  stateDir: string,
): RegistryEntry | null {
  if (!(part instanceof RegistryEntry)) return part.find(slug, stateDir);
  return part.isOf(slug, stateDir) ? part : null;
}
