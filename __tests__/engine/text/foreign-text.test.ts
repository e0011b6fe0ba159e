import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import {
  escapeControls,
  forJson,
  forLog,
  forMarkdown,
  forShell,
  forTerminal,
  shorten,
} from "../../../src/engine/text/foreign-text.js";
import { linesOf, parseCommand } from "../../support/runner-commands.js";

describe("escapeControls", () => {
  test("leaves plain text, other scripts and emoji as they are", () => {
    for (const text of ["", "node server.js", "größe 日本語 🚀", "C:\\x [::1]:3000"])
      expect(escapeControls(text)).toBe(text);
  });

  test.each([
    ["\n\r\t", "\\n\\r\\t"],
    ["\x1b[31m\x07\x7f", "\\x1b[31m\\x07\\x7f"],
    ["\u0085\u009b", "\\x85\\x9b"],
    ["\u2028\u2029", "\\u{2028}\\u{2029}"],
    ["\u202eexe.txt\u2066", "\\u{202e}exe.txt\\u{2066}"],
    ["a\u200bb\u00adc\ufeff", "a\\u{200b}b\\xadc\\u{feff}"],
    ["\ud800x\udc00", "\\u{d800}x\\u{dc00}"],
    ["\u{e0041}", "\\u{e0041}"],
  ])("shows %j as %s", (text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });
});

describe("forJson", () => {
  test("shows nothing that a terminal acts on or hides, and says the same", () => {
    const document = {
      "a\u202eb": ["\u001b[31m\u009b\u200b", "tag \u{e0041}", "lone \ud800"],
      é: "日本\n",
    };
    const text = forJson(document);
    expect(JSON.parse(text)).toEqual(document);
    expect(escapeControls(text.replaceAll("\n", ""))).toBe(text.replaceAll("\n", ""));
    expect(text).toContain("日本\\n");
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("indents by two", () => {
    expect(forJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });
});

describe("shorten", () => {
  test("counts code points and ends in an ellipsis only where something was cut", () => {
    expect(shorten("abc", 3)).toBe("abc");
    expect(shorten("abcd", 3)).toBe("ab…");
    expect(shorten("🚀🚀🚀", 3)).toBe("🚀🚀🚀");
    expect(shorten("🚀🚀🚀🚀", 3)).toBe("🚀🚀…");
  });
});

describe("forTerminal", () => {
  test("is one line of at most so many code points, whatever comes", () => {
    expect(forTerminal("a\nb\x1b]0;title\x07")).toBe("a\\nb\\x1b]0;title\\x07");
    expect([...forTerminal("🚀\n".repeat(50_000), 60)]).toHaveLength(60);
    expect(forTerminal(`a${"🚀".repeat(500)}`, 60)).not.toContain("\\u{d");
  });
});

describe("forLog", () => {
  test.each([
    "::error::x",
    " \u3000::error::x",
    "\u0085::error::x",
    ":\u200b:error::x",
    "##[error]x",
  ])("leaves no command in %j", (text) => {
    expect(parseCommand(forLog(text), null)).toBeNull();
  });

  test("does not disturb an IPv6 address inside a line", () => {
    expect(forLog("node on [::1]:3000 and [::]:80")).toBe("node on [::1]:3000 and [::]:80");
  });

  test("lets no command through the runner's parsers in 20,000 random lines, alone or side by side", () => {
    const random = randomFrom(20_251_115);
    const pieces = [
      ..."::,##[,:,#,[,],error,set-env name=X,stop-commands,add-mask,::error::,##[error], ,\t,\r,\n".split(
        ",",
      ),
      ..."\r\n|\u0085|\u2028|\u2029|\u00a0|\u3000|\ufeff|\u200b|\u00ad|\u202e|\ud83d|🚀|%0A|\x1b[0m|\0|x|\u034f|\ufe0f|：".split(
        "|",
      ),
    ];
    const text = () =>
      Array.from(
        { length: 1 + Math.floor(random() * 8) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join("");
    let passed = 0;
    for (let round = 0; round < 20_000; round++) {
      const line = `${forLog(text())}${forLog(text())} [pid 1] ${forLog(text())}: ${forLog(text(), 12)}`;
      for (const read of [...linesOf(line), withoutIgnorable(line)])
        if (parseCommand(read, null) !== null) passed++;
    }
    expect(passed).toBe(0);
  });

  test("is proved by a parser that does find commands", () => {
    expect(parseCommand(" ::error file=a%2Cb,line=2::x%0Ay", null)).toEqual({
      name: "error",
      properties: { file: "a,b", line: "2" },
      data: "x\ny",
    });
    expect(parseCommand("text ##[error]x", null)?.name).toBe("error");
    expect(parseCommand("a ::error::x", null)).toBeNull();
  });
});

/** A comparison by culture passes over these characters, and the runner's is one. */
function withoutIgnorable(line: string): string {
  return line.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}

describe("forMarkdown", () => {
  test("escapes what HTML, tables and Markdown read, newlines become blanks", () => {
    expect(forMarkdown("<img src=x>|`a`&\"'")).toBe(
      "&#60;img src=x&#62;&#124;&#96;a&#96;&#38;&#34;&#39;",
    );
    expect(forMarkdown("a\n\r\nb")).toBe("a b");
    expect(forMarkdown("*_[](x)#~@\\$")).toMatch(/^(&#\d+;|x)+$/);
    expect(forMarkdown("https://x.y www.z.a :tada:")).toBe(
      "https&#58;//x.y www&#46;z.a &#58;tada:",
    );
  });

  test("never cuts an entity in two", () => {
    expect(forMarkdown("<".repeat(100), 5)).toBe("&#60;&#60;&#60;&#60;…");
  });

  test("leaves addresses and resource names readable", () => {
    expect(forMarkdown("docker:db 0.0.0.0:3000 my-app/x.js")).toBe(
      "docker:db 0.0.0.0:3000 my-app/x.js",
    );
  });
});

describe("forShell", () => {
  test.each([
    "plain/path.toml",
    "with blank",
    "it's",
    "$(rm -rf x)`y`",
    "",
    "-f",
    "a\nb",
    "\x1b[31m%s\\n'\"é",
    "🚀",
    "C:\\Users\\it's me\\devrig.toml",
    "C:\\$(id)\\%PATH%",
    "C:\\a\\",
    "\\\\server\\share\\devrig.toml",
  ])("gives %j back from a shell", (text) => {
    const word = forShell(text);
    expect(execFileSync("/bin/sh", ["-c", `printf %s ${word}`], { encoding: "utf8" })).toBe(text);
    expect(escapeControls(word)).toBe(word);
  });

  test("puts a Windows path between double quotes, which cmd and PowerShell know too", () => {
    const path = "C:\\Users\\Jo O'Hara\\devrig.toml";
    expect(forShell(path)).toBe(`"${path}"`);
    expect(forShell("C:\\$(id)")).toBe("'C:\\$(id)'");
  });

  test("does not quote what needs no quotes", () => {
    expect(forShell("/srv/shop/devrig.toml")).toBe("/srv/shop/devrig.toml");
  });
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
