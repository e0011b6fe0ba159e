import { type Document, isAlias, visit } from "yaml";

export interface Mistake {
  message: string;
  offset: number;
}

/** What is wrong with a YAML document, aliases of nothing too. One a place: what is open at the end of the file is told once. */
export function yamlMistakes(document: Document): Mistake[] {
  const found = new Map<number, Mistake>();
  const add = (message: string, offset: number): void => {
    if (!found.has(offset)) found.set(offset, { message, offset });
  };
  for (const { message, pos } of document.errors) add(message, pos[0]);
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (!anchors.has(node.source))
          add(`there is no anchor '&${node.source}' before this`, node.range?.[0] ?? 0);
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return [...found.values()];
}
