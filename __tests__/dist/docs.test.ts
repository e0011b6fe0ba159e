import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { testWith } from "../support/needs.js";
import { type Session, transcript, transcriptNeeds } from "../support/transcript.js";

jest.setTimeout(180_000);

/** Set, this writes the README's sessions anew instead of comparing them. */
const UPDATE = process.env["DEVRIG_UPDATE_README"] === "1";

/** What happens before a session of the README, in its order. */
const BEFORE: readonly Omit<Session, "commands">[] = [
  {
    before:
      "cp -r shop old-shop; cd old-shop; node server.js & until devrig who -q 3000; do sleep 0.05; done; cd",
  },
  {
    before: `mkdir blog; printf '[project]\\nname = "blog"\\n\\n[services.site]\\ncommand = "npx astro dev"\\nport = 3000\\n' >blog/devrig.toml`,
  },
];

const BLOCK = /```console\n(.*?)```\n/gs;

/** Pids, ages, ports that the system chose, and the blanks that their lengths move about. */
function masked(text: string): string {
  return text
    .replace(/\b\d+ (s|min)\b/g, "N s")
    .replace(/\b4\d{4}\b|\b3[2-9]\d{3}\b|\b[56]\d{4}\b/g, "PORT")
    .replace(/\bPID [\d, ]*\d|\bkill \d+/g, "PID")
    .replace(/\b4[23]\d\d\b/g, "PID")
    .replace(/ +/g, " ");
}

testWith(transcriptNeeds, "the README's sessions print what it shows", async () => {
  let readme = readFileSync("README.md", "utf8");
  const blocks = [...readme.matchAll(BLOCK)].map(([, block = ""]) => block);
  expect(blocks).toHaveLength(BEFORE.length);
  for (const [at, block] of blocks.entries()) {
    const commands = [...block.matchAll(/^\$ (.*)$/gm)].map(([, command = ""]) => command);
    const printed = `${await transcript({ ...BEFORE[at], commands })}\n`;
    if (UPDATE) readme = readme.replace(block, () => printed);
    else expect(masked(printed)).toBe(masked(block));
  }
  if (UPDATE) writeFileSync("README.md", readme);
});

test("docs/cli.md and the README's table are what the commands say", () => {
  const { stderr, status } = spawnSync(process.execPath, ["scripts/docs.mjs", "--check"], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});

test.each(["README.md", "docs/cli.md", "docs/config.md", "docs/action.md", "CONTRIBUTING.md"])(
  "%s links only to what is there",
  (page) => {
    const text = readFileSync(page, "utf8");
    for (const [, link = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
      expect({ link, there: existsSync(join(dirname(page), link)) }).toEqual({ link, there: true });
  },
);
