import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { Diagnostic, SourcePosition } from "../../errors.js";
import { type LineAndColumn, lineFinder } from "../positions.js";
import { yamlMistakes } from "./yaml-mistakes.js";

/** A YAML file, read node by node: aliases and merge keys (`<<`) are followed where one looks, never expanded as a whole. */
export interface YamlFile {
  readonly file: string;
  readonly errors: Diagnostic[];
  readonly root: Node | null;
  /** What further documents of the file hold, behind `---`; nothing of it is read. */
  readonly further: Node[];
  kind(node: Node | null): "table" | "list" | "single value" | "nothing";
  /** The value of a key, null where there is none. */
  get(node: Node | null, key: string): Node | null;
  /** Does it stand in place of what is taken over, not beside it (`!reset`, `!override`)? */
  replaces(node: Node | null): boolean;
  entries(node: Node | null): [name: string, value: Node][];
  items(node: Node | null): Node[];
  /** The text of a single value as it stands in the file, so that `022` stays `022`; null for lists, tables and null. */
  text(node: Node | null): string | null;
  at(node: Node | null): SourcePosition;
}

/** Parses a YAML text. Syntax errors are returned, not thrown. */
export function readYaml(file: string, text: string): YamlFile {
  const documents = parseAllDocuments(text, OPTIONS);
  // Without any there may still be errors, of directives say.
  const [document = parseDocument(text, OPTIONS), ...others] = documents;
  const find = lineFinder(text);
  const pairs = pairReader(document);
  const place = (offset: number) => ({ file, ...find(offset) });
  const wrong = [document, ...others].flatMap(yamlMistakes);
  return {
    file,
    errors: wrong.map(({ message, offset }) => syntaxError(message, place(offset))),
    root: document.contents,
    further: others.flatMap(({ contents }) => contents ?? []),
    kind: (node) => kindOf(follow(document, node)),
    get: (node, key) => pairs(node).get(key) ?? null,
    replaces: (node) => node?.tag === "!reset" || node?.tag === "!override",
    entries: (node) => [...pairs(node)],
    items: (node) => {
      const list = follow(document, node);
      return isSeq(list) ? list.items.flatMap((item) => (isNode(item) ? [item] : [])) : [];
    },
    text: (node) => textOf(follow(document, node)),
    at: (node) => place(node?.range?.[0] ?? 0),
  };
}

const OPTIONS = { prettyErrors: false, logLevel: "silent" } as const;

function kindOf(node: Node | null): ReturnType<YamlFile["kind"]> {
  if (isMap(node)) return "table";
  if (isSeq(node)) return "list";
  return isScalar(node) && node.value !== null ? "single value" : "nothing";
}

function textOf(node: Node | null): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function syntaxError(message: string, source: SourcePosition & LineAndColumn): Diagnostic {
  return { code: "yaml_syntax", message: `Not valid YAML: ${message}`, resource: null, source };
}

/** Reads tables with their merge keys; each once, so that tables merging each other in circles or towers end. */
function pairReader(document: Document): (node: Node | null) => ReadonlyMap<string, Node> {
  const known = new Map<Node, Map<string, Node>>();
  const read = (node: Node | null): ReadonlyMap<string, Node> => {
    const table = follow(document, node);
    if (!isMap(table)) return new Map();
    const found = known.get(table) ?? new Map<string, Node>();
    if (known.has(table)) return found;
    known.set(table, found);
    // Of several merged tables the first wins, and the table's own keys win over all.
    const merged = mergedTables(document, table).map(read).reverse();
    const own = ownPairs(table).filter(([key]) => key !== "<<");
    for (const [key, value] of [...merged, own].flatMap((pairs) => [...pairs]))
      found.set(key, value);
    return found;
  };
  return read;
}

/** What `<<` names: one table, or a list of them of which the first wins. */
function mergedTables(document: Document, table: YAMLMap): Node[] {
  return ownPairs(table).flatMap(([key, value]) => {
    if (key !== "<<") return [];
    const merged = follow(document, value);
    return isSeq(merged) ? merged.items.filter(isNode) : [value];
  });
}

function ownPairs(table: YAMLMap): [string, Node][] {
  return table.items.flatMap(({ key, value }): [string, Node][] => {
    const name = isNode(key) ? textOf(key) : null;
    return name !== null && isNode(value) ? [[name, value]] : [];
  });
}

/** What `!reset` stands before is nothing to Compose. */
function follow(document: Document, node: Node | null): Node | null {
  if (node?.tag === "!reset") return null;
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
