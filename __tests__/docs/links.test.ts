// Every relative link of every page leads to a file, and to a heading of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";

const PAGES = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].concat(
  ["docs", "examples", "hooks"].flatMap(pagesBelow),
);

function pagesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
}

/** Its text without code, in which brackets are no links. */
function proseOf(page: string): string {
  const text = readFileSync(page, "utf8").replace(/^ *(```+)[^\n]*\n.*?^ *\1 *$/gms, "");
  return text.replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, "-"));
}

function linksOf(page: string): string[] {
  const text = proseOf(page);
  const inline = [...text.matchAll(/\]\(<?([^)>\s]+)>?(?: "[^"]*")?\)/g)];
  const referred = [...text.matchAll(/^\[[^\]]+\]: +(\S+)/gm)];
  const tags = [...text.matchAll(/(?:href|src|srcset)="([^"]+)"/g)];
  return [...inline, ...referred, ...tags].map(([, target = ""]) => target);
}

/** The names that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(page, "utf8").replace(/^ *(```+)[^\n]*\n.*?^ *\1 *$/gms, "");
  return [...text.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/[^\p{L}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** What is wrong with a link, or null. */
function faultOf(page: string, target: string): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return null;
  const [path = "", anchor] = decodeURI(target).split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(file)) return `${target}: ${file} is not there`;
  if (anchor && file.endsWith(".md") && !anchorsOf(file).includes(anchor))
    return `${target}: ${file} has no heading "${anchor}"`;
  return null;
}

describe.each(PAGES)("%s", (page) => {
  test("links only to what is there", () => {
    const faults = linksOf(page).map((target) => faultOf(page, target));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

test("the README links to pages, so the search for links sees them", () => {
  expect(linksOf("README.md").filter((target) => target.startsWith("docs/"))).not.toEqual([]);
});
