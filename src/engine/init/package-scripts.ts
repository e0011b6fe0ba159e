import { existsSync } from "node:fs";
import { join } from "node:path";
import { portOfCommand } from "./port-of-command.js";
import type { FoundService } from "./toml-text.js";

/** What a package.json tells: the project's name, and the scripts that start servers. */
export interface FoundPackage {
  name: string | null;
  services: FoundService[];
}

/** Scripts that start the one server of a package, the best first. */
const MAIN = ["dev", "start:dev", "start", "serve"];
const PREFIXES = ["dev", "start", "serve"];
/** `start:prod` is no service called "prod". */
const VARIANT =
  /^(dev|prod|production|debug|watch|test|e2e|staging|local|ci|mock|https?|host|inspect|docker|all|storybook)$/;
/** A script that only starts the others. */
const STARTS_OTHERS = /\b(?:concurrently|npm-run-all2?|run-p|run-s|turbo|lerna|nx|wireit)\b|\bnpm:/;

/**
 * Reads the text of a package.json in its folder.
 * @throws SyntaxError for one that is no JSON
 */
export function packageScripts(folder: string, text: string): FoundPackage {
  const content: unknown = JSON.parse(text);
  const name = textOf(content, "name")?.replace(/^@[^/]*\//, "") ?? null;
  const scripts = scriptsOf(content);
  const run = runnerOf(folder, textOf(content, "packageManager"));
  const services = chosen(scripts).map(
    ([service, script]): FoundService => ({
      name: service,
      command: `${run} ${script}`,
      port: portOfCommand(scripts.get(script) ?? ""),
      told: `${script}: ${scripts.get(script)}`,
    }),
  );
  return { name, services };
}

/** Services and the scripts that start them. */
function chosen(scripts: ReadonlyMap<string, string>): [service: string, script: string][] {
  const parts = partsOf(scripts);
  const main = MAIN.find((name) => scripts.has(name));
  const isWhole = main !== undefined && STARTS_OTHERS.test(scripts.get(main) ?? "");
  if (main === undefined || (isWhole && parts.length > 0)) return parts;
  return [["web", main], ...parts.filter(([name]) => name !== "web")];
}

function partsOf(scripts: ReadonlyMap<string, string>): [string, string][] {
  for (const prefix of PREFIXES) {
    const parts = [...scripts.keys()].flatMap((script): [string, string][] => {
      const name = script.startsWith(`${prefix}:`) ? script.slice(prefix.length + 1) : "";
      return name === "" || VARIANT.test(name) ? [] : [[name, script]];
    });
    if (parts.length > 0) return parts;
  }
  return [];
}

function scriptsOf(content: unknown): Map<string, string> {
  const scripts = fieldOf(content, "scripts");
  const entries = typeof scripts === "object" && scripts !== null ? Object.entries(scripts) : [];
  return new Map(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function runnerOf(folder: string, packageManager: string | null): string {
  const named = /^(pnpm|yarn|bun|npm)@/.exec(packageManager ?? "")?.[1];
  const has = (file: string): boolean => existsSync(join(folder, file));
  if (named === "pnpm" || (!named && has("pnpm-lock.yaml"))) return "pnpm run";
  if (named === "yarn" || (!named && has("yarn.lock"))) return "yarn run";
  if (named === "bun" || (!named && (has("bun.lock") || has("bun.lockb")))) return "bun run";
  return "npm run";
}

function textOf(content: unknown, key: string): string | null {
  const value = fieldOf(content, key);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function fieldOf(content: unknown, key: string): unknown {
  if (typeof content !== "object" || content === null) return undefined;
  return Object.getOwnPropertyDescriptor(content, key)?.value;
}
