import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { validate } from "../../src/engine/validate.js";
import { folderWith, named, refusal, systemWith, told } from "./config/project.js";

const validated = (text: string, files: Record<string, string> = {}) =>
  validate(systemWith(), join(folderWith({ ...files, "devrig.toml": named(text) }), "devrig.toml"));

const found = async (text: string, files: Record<string, string> = {}) =>
  told((await refusal(validated(text, files))).diagnostics);

const WEB = '[services.web]\ncommand = "x"\n';

describe("what only fails when the environment is made", () => {
  test("is told with all the rest, in the order of the file", async () => {
    const problems = await found(`[env]
A = "{{ services.wbe.port }}"
"" = "x"
"B=C" = "x"
D = "a\\u0000b"
${WEB}port = 70000
[services.web.env]
"E\\u0000" = "x"
F = "{{ services.web.port }} {{ nothing.like.it }}"
`);
    expect(problems).toEqual([
      "4:5 unknown_template: There is no {{ services.wbe.port }}; did you mean 'services.web.port'?",
      "5:6 invalid_variable: An environment variable needs a name",
      `6:9 invalid_variable: "B=C" cannot be the name of an environment variable: it holds '='`,
      '7:5 invalid_variable: The value of "D" holds a NUL, which no program can be given',
      expect.stringMatching(/^10:8 invalid_port: /),
      '12:13 invalid_variable: "E\\u0000" cannot be the name of an environment variable: it holds a NUL',
      "13:5 unknown_template: There is no {{ nothing.like.it }}",
    ]);
  });

  test("has its resource, its place and an excerpt", async () => {
    const error = await refusal(validated(`${WEB}env = { A = "{{ x }}" }\n`));
    expect(error.diagnostics).toMatchObject([
      { resource: "web", source: { line: 5, column: 13 }, excerpt: expect.stringContaining("^") },
    ]);
  });

  test("is told once, although a template stands twice in a value", async () => {
    expect(await found('[env]\nA = "{{ x }} {{ x }}"\n')).toHaveLength(1);
  });

  test("counts for a container whose URL is made of its environment, and for no other", async () => {
    const docker = (image: string) =>
      `[docker.db]\nimage = "${image}"\nport = "auto"\nenv = { POSTGRES_USER = "{{ x }}" }\n`;
    expect(await found(docker("postgres:16"))).toEqual([
      "6:25 unknown_template: There is no {{ x }}",
    ]);
    expect((await validated(docker("mailhog"))).ports).toBe(1);
  });

  test("is no port that is not chosen yet, and no variable that is not set here", async () => {
    const text = `[env]\nA = "{{ services.web.port }} $NOT_SET_ANYWHERE {{ project.name }}"\n${WEB}port = "auto"\n`;
    expect(await validated(text)).toMatchObject({ ports: 1, warnings: [] });
  });

  test("says nothing about names of a Compose file that is not right", async () => {
    const text = '[env]\nA = "{{ compose.db.port }}"\n[compose]\nfile = "c.yml"\n';
    const right = 'services: { db: { ports: ["5432:5432"] } }';
    expect(await validated(text, { "c.yml": right })).toMatchObject({ ports: 1 });
    expect(await found(text, { "c.yml": "services: []" })).toEqual([
      expect.stringContaining("compose_invalid"),
    ]);
    expect(await found(text, { "c.yml": "services: { da: {} }" })).toEqual([
      expect.stringContaining("unknown_template"),
    ]);
  });
});
