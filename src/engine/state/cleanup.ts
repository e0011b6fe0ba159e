import * as fs from "node:fs";
import * as path from "node:path";
import { errorCode } from "../errors.js";
import type { Warn } from "../files/json-file.js";
import type { System } from "../system.js";
import type { Home } from "./home.js";
import { type Ask, isThere, isUnreachable, judgeOnce, livingClaims } from "./living.js";
import { jobsFolder, stateFile } from "./paths.js";
import { isWriteFailure, readRegistry, updateRegistry } from "./registry.js";
import type { Registry } from "./registry-document.js";
import type { RegistryEntry } from "./registry-entry.js";

/**
 * Removes what is over: entries whose `state.json` is gone, and pure claims that are void; with their folder under `jobs/` where
 * it is our own user's. Looks without the lock, and drops under it only what is still the same. Answers with what remains.
 * A registry that is damaged or not there is left alone: nothing remains of it. Where it cannot be written that is a warning.
 */
export async function cleanup(
  system: System,
  home: Home,
  warn: Warn,
): Promise<readonly RegistryEntry[]> {
  const content = readRegistry(home);
  if (content.kind !== "valid") return [];
  const over = await findOver(system, content.value.entries);
  if (over.length === 0) return content.value.entries;
  try {
    return await updateRegistry(system, home, warn, (registry) => {
      const next = dropAll(registry, over);
      for (const entry of over)
        if (!next.entries.some((kept) => kept.state_dir === entry.state_dir))
          removeJobFolder(system, home, entry.state_dir);
      return { next, result: next.entries };
    });
  } catch (error) {
    if (!isWriteFailure(error)) throw error;
    const message = `${error.message}; what is over stays in the registry`;
    warn({ code: "registry_not_written", message, resource: null, source: null });
    return dropAll(content.value, over).entries;
  }
}

/** The same inside an `updateRegistry` that has more to do: the registry without what is over. */
export async function withoutOver(system: System, registry: Registry): Promise<Registry> {
  return dropAll(registry, await findOver(system, registry.entries));
}

async function findOver(
  system: System,
  entries: readonly RegistryEntry[],
): Promise<RegistryEntry[]> {
  const ask = judgeOnce(system);
  const over: RegistryEntry[] = [];
  for (const entry of entries) {
    const isGone = !isThere(stateFile(entry.state_dir)) && !isUnreachable(system, entry);
    if (isGone || (isPureClaim(entry) && (await isVoid(system, entry, ask)))) over.push(entry);
  }
  return over;
}

function isPureClaim({ claims, services }: RegistryEntry): boolean {
  return claims.length > 0 && services.size === 0;
}

async function isVoid(system: System, entry: RegistryEntry, ask: Ask): Promise<boolean> {
  return (await livingClaims(system, [entry], ask)).length === 0;
}

/** Drops an entry only if it is still the one that was looked at: a new claim may have come since. */
function dropAll(registry: Registry, over: readonly RegistryEntry[]): Registry {
  if (over.length === 0) return registry;
  const slugs = new Set(over.map(({ slug }) => slug));
  const gone = new Set(over.map((entry) => JSON.stringify(entry.raw)));
  const entries = registry.entries.filter(
    (entry) => !slugs.has(entry.slug) || !gone.has(JSON.stringify(entry.raw)),
  );
  return registry.of(entries);
}

/** Only a direct child of our own `jobs/`, a real folder of our own user: entries are other people's to write. */
function removeJobFolder(system: System, home: Home, stateDir: string): void {
  if (path.resolve(stateDir) !== stateDir || path.dirname(stateDir) !== jobsFolder(home.path))
    return;
  try {
    const stat = fs.lstatSync(stateDir);
    if (!stat.isDirectory() || (system.user !== null && stat.uid !== system.user.uid)) return;
    fs.rmSync(stateDir, { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) === null) throw error; // Gone already, or not to be removed: it stays behind, harmless.
  }
}
