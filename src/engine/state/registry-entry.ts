import type { JsonObject } from "../files/json-file.js";
import type { Source } from "../files/source.js";
import { type Claim, parseClaims, parseServices, type Services, text } from "./records.js";

/** What an entry says, to write one. */
export interface EntryFields {
  readonly slug: string;
  readonly config_path: string;
  readonly state_dir: string;
  readonly started_at: string | null;
  readonly services: Services;
  readonly claims: readonly Claim[];
}

/**
 * One instance of the machine, as the registry tells it: enough to judge it, nobody reads its `state.json`. Of a thousand entries
 * an update looks at one, so each is parsed when somebody asks. (A class, because TypeScript knows that a spread copies no getter.)
 */
export class RegistryEntry {
  /** Where it stands in the text that it was read from; null for an entry that is not, or not so, in a text. */
  readonly source: Source | null;
  readonly start: number;
  readonly end: number;
  #known: Known | null;

  private constructor(raw: JsonObject | null, source: Source | null, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.#known = raw === null ? null : { raw, services: null, claims: null };
  }

  /** An entry that stands in no text, or not so. */
  static of(raw: JsonObject): RegistryEntry {
    return new RegistryEntry(raw, null, 0, 0);
  }

  /** The entry that stands there, an object with all that makes an entry; `raw` where it has been parsed. */
  static at(
    source: Source,
    start: number,
    end: number,
    raw: JsonObject | null = null,
  ): RegistryEntry {
    return new RegistryEntry(raw, source, start, end);
  }

  /** As it stands in the document; a line where it was not read as something else. */
  get text(): string {
    return this.source?.slice(this.start, this.end) ?? `    ${JSON.stringify(this.raw)}`;
  }

  /** The entry as it was read, kept verbatim where we change nothing. */
  get raw(): JsonObject {
    return this.#parsed().raw;
  }

  get slug(): string {
    return text(this.raw["slug"]) ?? "";
  }

  get config_path(): string {
    return text(this.raw["config_path"]) ?? "";
  }

  get state_dir(): string {
    return text(this.raw["state_dir"]) ?? "";
  }

  get started_at(): string | null {
    return text(this.raw["started_at"]);
  }

  /** Pid and mount namespace it was written in; null in entries of the old program. */
  get ns(): string | null {
    return text(this.raw["ns"]);
  }

  get services(): Services {
    const known = this.#parsed();
    known.services ??= parseServices(known.raw["services"]);
    return known.services;
  }

  get claims(): readonly Claim[] {
    const known = this.#parsed();
    known.claims ??= parseClaims(known.raw["claims"]);
    return known.claims;
  }

  /** All but its unknown keys. */
  get fields(): EntryFields {
    const { slug, config_path, state_dir, started_at, services, claims } = this;
    return { slug, config_path, state_dir, started_at, services, claims };
  }

  /** Is it the one of that slug and state folder? */
  isOf(slug: string, stateDir: string): boolean {
    return this.slug === slug && this.state_dir === stateDir;
  }

  #parsed(): Known {
    this.#known ??= {
      raw: JSON.parse(this.text) as JsonObject,
      services: null,
      claims: null,
    };
    return this.#known;
  }
}

interface Known {
  readonly raw: JsonObject;
  services: Services | null;
  claims: readonly Claim[] | null;
}

/** Has a parsed item of `instances` what makes it an entry? */
export function isEntry({ slug, config_path, state_dir }: JsonObject): boolean {
  return (
    typeof slug === "string" && typeof config_path === "string" && typeof state_dir === "string"
  );
}
