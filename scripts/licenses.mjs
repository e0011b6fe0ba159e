import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of all packages whose modules stand in a bundle, as one text; in the order of their names, so that every
 * build gives the same bytes. (ncc's own list leaves out what webpack joined into another module.)
 * @param {{ modules?: object[] }} stats what webpack says of a bundle
 * @throws where a package brings no text of its licence
 */
export function licensesOf(stats) {
  const folders = [...packageFolders(stats.modules ?? [])];
  const entries = folders.map((folder) => ({ ...manifestOf(folder), text: licenseIn(folder) }));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .map(
      ({ name, license, text }) => `${name}\n${license}\n${text.replace(/\r\n/g, "\n").trim()}\n`,
    )
    .join("\n");
}

function packageFolders(modules, found = new Set()) {
  for (const { name, modules: joined } of modules) {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name ?? "") ?? [];
    if (folder !== undefined) found.add(folder);
    packageFolders(joined ?? [], found);
  }
  return found;
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function licenseIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} brings no licence that could be shipped`);
  return readFileSync(join(folder, file), "utf8");
}
