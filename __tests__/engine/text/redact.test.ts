import { describe, expect, test } from "@jest/globals";
import { describeCommand } from "../../../src/engine/text/redact.js";

const GITHUB = `ghp_${"aB3".repeat(12)}`;
const JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N";
const HEX = "0123456789abcdef0123456789abcdef";

const redacted = (...argv: string[]) => describeCommand(argv, "redacted");
const names = (...argv: string[]) => describeCommand(argv, "names");

/** What patterns would go back and forth over, repeated. */
const HOSTILE = [
  ...[
    "a",
    "eyJ",
    "://a@",
    '="',
    `"'`,
    "password=",
    "a ",
    "-p ",
    "key:",
    "-----BEGIN",
    "/",
    "-1",
    "_",
  ],
  ...[
    "key=",
    "pwd=/",
    "auth=/a,",
    "a,",
    "}",
    '\\"',
    '"a":',
    '"token": "',
    "x=",
    "x:",
    "--x=",
    "?a=",
  ],
  ...["@tcp(a:", "'", '{"pwd": ', "mysql -p", "sudo ", "Bearer ", "pypi-", "SG.", "[", "token:1,"],
  ...[
    "token=[",
    "a:b@",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY",
    "\ud83d\ude80",
    "\n",
  ],
];

/** ms that the text takes, repeated to that size: as an argument, as one that ends otherwise, and as a title. */
function timeOf(text: string, size: number): number {
  const long = text.repeat(size / text.length);
  const started = performance.now();
  redacted("mysql", long);
  redacted("node", `${long}.`);
  redacted(`${long} x=y`);
  return performance.now() - started;
}

describe("redacted", () => {
  test.each<[string[], string]>([
    [["node", "server.js", "--port", "3000"], "node server.js --port 3000"],
    [["app", "--password", "hunter2", "x"], "app --password *** x"],
    [["app", "--password=hun ter2"], "app --password=***"],
    [["app", "-db-password=hunter2"], "app -db-password=***"],
    [["app", "--token", "-abc1"], "app --token -abc1"],
    [["app", "--api-key", "abc", "--apiKey=x"], "app --api-key *** --apiKey=***"],
    [["app", "TOKEN=a b", "AWS_SECRET_ACCESS_KEY=x"], "app TOKEN=*** AWS_SECRET_ACCESS_KEY=***"],
    [["java", "-Ddb.password=x", "-Xmx1g"], "java -Ddb.password=*** -Xmx1g"],
    [["curl", "-H", "Authorization: Bearer abc"], "curl -H Authorization: ***"],
    [["curl", "-H", "X-Api-Key: abc", "-u", "me:pw"], "curl -H X-Api-Key: *** -u ***"],
    [["app", "Cookie: a=b; c=d"], "app Cookie: ***"],
    [
      ["docker", "run", "-e", "DB_PASSWORD=x", "-p", "80:80"],
      "docker run -e DB_PASSWORD=*** -p 80:80",
    ],
    [["docker", "login", "-u", "me", "-p", "pw"], "docker login -u me -p ***"],
    [["mysql", "-uroot", "-phunter2", "db"], "mysql -uroot -p*** db"],
    [["psql", "-p", "5432"], "psql -p 5432"],
    [["redis-cli", "-a", "pw"], "redis-cli -a ***"],
    [["redis-server", "--requirepass", "pw"], "redis-server --requirepass ***"],
    [["app", "--max-tokens", "512"], "app --max-tokens 512"],
    [["app", "--token-file", "/run/secret"], "app --token-file /run/secret"],
    [["app", "--no-password", "x"], "app --no-password x"],
    [["app", "--author", "me", "--bypass", "x"], "app --author me --bypass x"],
    [["app", '{"password":"hunter2","a":1}'], 'app {"password":"***","a":1}'],
    [["app", "Server=a;Password=pw;User=x"], "app Server=a;Password=***;User=x"],
    [["app", "--set", "a.b.password=zz"], "app --set a.b.password=***"],
    [["app", "--key", HEX], "app --key ***"],
    [["app", "--key", "/etc/ssl/private/server.key"], "app --key /etc/ssl/private/server.key"],
    [["app", "--key", "server-production-certificate"], "app --key server-production-certificate"],
    [["app", "--x=Bearer abc", "X: Token abc"], "app --x=Bearer *** X: Token ***"],
    [["app", "--basic", "authentication-service1"], "app --basic authentication-service1"],
    [["sh", "-c", "TOKEN='a b' exec node x.js"], "sh -c TOKEN=*** exec node x.js"],
    [["containerd-shim", "-id", HEX], `containerd-shim -id ${HEX}`],
  ])("%j is told as %s", (argv, told) => {
    expect(redacted(...argv)).toBe(told);
  });

  test.each<[string, string]>([
    ["postgres://u:pw@h:5432/db", "postgres://u:***@h:5432/db"],
    ["postgres://u:p/a@s@h/db", "postgres://u:***@h/db"],
    ["--url=redis://:pw@h", "--url=redis://:***@h"],
    ["https://abcdef@github.com/o/r", "https://***@github.com/o/r"],
    ["ssh://git@github.com/o/r", "ssh://git@github.com/o/r"],
    ["http://localhost:3000/@vite/client", "http://localhost:3000/@vite/client"],
    ["https://h/x?a=1&access_token=abc&b=2", "https://h/x?a=1&access_token=***&b=2"],
    ["https://h/x?X-Amz-Signature=abc&sig=d", "https://h/x?X-Amz-Signature=***&sig=***"],
    ["TOKEN=https://h/x", "TOKEN=***"],
    ["redis://:pw@h", "redis://:***@h"],
    ["/x?token=abc&sig=d&X-Amz-Signature=e&b=2", "/x?token=***&sig=***&X-Amz-Signature=***&b=2"],
    ["--to=u:p:w@tcp(h:3306)/db", "--to=u:***@tcp(h:3306)/db"],
    ["http://auth:8080/x", "http://auth:8080/x"],
    ["https://hooks.slack.com/services/T0/B0/abc", "https://hooks.slack.com/services/***"],
  ])("the URL %s is told as %s", (url, told) => {
    expect(redacted("app", url)).toBe(`app ${told}`);
  });

  test.each([
    GITHUB,
    `github_pat_${"1A".repeat(30)}`,
    `glpat-${"xY1".repeat(7)}`,
    `xoxb-${"123456789012-".repeat(2)}abcdefgh`,
    "AKIAIOSFODNN7EXAMPLE",
    JWT,
    `npm_${"a1".repeat(18)}`,
    `hf_${"aB1".repeat(11)}`,
    `dckr_pat_${"aB1-".repeat(7)}`,
    `shpat_${"0a1b".repeat(8)}`,
    `glsa_${"aB1".repeat(11)}_0123abcd`,
    `pypi-AgEIcHlwaS5vcmc${"aB1-".repeat(10)}`,
    `xoxp-${"123456789012-".repeat(3)}abcdef`,
    `sk-ant-api03-${"aB1-_".repeat(10)}`,
    `sk_live_${"aB1".repeat(8)}`,
    `rk_live_${"aB1".repeat(8)}`,
    ...["gho", "ghs", "ghu", "ghr"].map((kind) => `${kind}_${"aB3".repeat(12)}`),
    "ASIAIOSFODNN7EXAMPLE",
    `AIza${"aB1-_".repeat(7)}`,
    `dop_v1_${"0a1b".repeat(16)}`,
    `SG.${"aB1-_x".repeat(4)}.${"aB1-_x".repeat(7)}`,
    `sq0atp-${"aB1-_".repeat(5)}`,
    `lin_api_${"aB1".repeat(14)}`,
    `key-${HEX}`,
    `hvs.${"aB1".repeat(10)}`,
    `tskey-auth-${"aB1".repeat(6)}-${"aB1".repeat(8)}`,
  ])("the token %s is told nowhere", (token) => {
    for (const argument of [token, `--x=${token}`, `a,${token},b`, `https://${token}@h`]) {
      expect(redacted("app", argument)).toContain("***");
      expect(redacted("app", argument)).not.toContain(token);
      expect(names("app", argument)).toBe("app");
      expect(names(`${token} worker`)).toBe("***");
    }
  });

  test("of a private key all is hidden up to its end", () => {
    const key = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nabc-def\n-----END RSA";
    expect(redacted("app", `--pem=${key}`, "x")).toBe("app --pem=***-----END RSA x");
  });

  test.each([
    ...["TOKEN_1", "SECRET_KEY_BASE", "TOKENS", "PASSWORDS", "PGPASSWORD", "DB_PASS", "MYSQL_PWD"],
    ...["--api-keys", "--apiKey", "-Dpass", "-PTOKEN", "--X-API-Key", "JWTToken", "db.password2"],
    ...["AWS_SECRET_ACCESS_KEY", "secret_id", "GITHUB_PAT", "rpcauth", "--proxy-authorization"],
    ...["API_KEY_PROD", "PASSWORD_HASH", "ConnectionStrings__Default", "--client-secret"],
  ])("the value of %s is hidden", (name) => {
    expect(redacted("app", `${name}=x1 y`, "z")).toBe(`app ${name}=*** z`);
  });

  test.each([
    ...["PWD=/some/dir", "OLDPWD=/some/dir", "--pwd /some/dir", "--signal", "--sig 9"],
    ...["--password-store=basic", "--keyboard us", "--tokenizer=x", "--key-file=/p", "author=me"],
    ...["--max-tokens=100", "OPENAI_MAX_TOKENS=100", "--passthrough x", "PASSENGER_PORT=3000"],
    ...["--tokens-per-second=3", "TOKEN_FILE=/p", "SECRET_PATH=p", "--secrets-dir /run/secrets"],
    ...["password_encryption=md5", "--auth none", "--auth=basic", "--client-cert-auth=true"],
    ...["--token-ttl=5m", "--secret-name web", "TOKEN_URL=https://h/x", "SSH_AUTH_SOCK=/tmp/a"],
    ...[
      "--no-auth x",
      "--disable-password x",
      "--oauth2-client-id=abc",
      "--bypass x",
      "--upstream=auth:80",
    ],
    ...["GOOGLE_APPLICATION_CREDENTIALS=/etc/gcp.json", "-auth /run/Xauthority", "--secret=false"],
    ...["network-test-environment", "monkeyJumpingOverTheWall", "--monkey=abcdefghijklmnopqrst"],
    ...["npm:react@18", "repo:tag@sha256:abc", "8080:80@loadbalancer"],
  ])("%s is told as it is", (words) => {
    expect(redacted("app", ...words.split(" "), "y")).toBe(`app ${words} y`);
  });

  test("a script in one argument is read word by word, quotes hold a secret together", () => {
    const told = redacted(
      "sh",
      "-c",
      `cd x && API_TOKEN='a b c' curl -H "Authorization: Bearer zzz" --password foo -p 3000 http://h/`,
    );
    expect(told).toBe(
      `sh -c cd x && API_TOKEN=*** curl -H "Authorization: *** --password *** -p 3000 http://h/`,
    );
  });

  test("a title that a process wrote over its arguments is read word by word", () => {
    expect(redacted("npm run dev --token abc", "", "")).toBe("npm run dev --token ***");
  });

  test("controls are escaped, broken UTF-8 stays a replacement character", () => {
    expect(redacted("a\n::error::x\x1b[0m", "\ufffd")).toBe("a\\n::error::x\\x1b[0m \ufffd");
  });

  test("4,096 code points are the most", () => {
    expect([...redacted("node", "🚀".repeat(10_000))]).toHaveLength(4096);
    expect([...describeCommand(["x".repeat(100_000)], "full")]).toHaveLength(4096);
  });

  test("a command line ten times as long takes ten times as long, whatever is in it", () => {
    const slow = HOSTILE.flatMap((text) => {
      const [short, long] = [3_000, 30_000].map((size) => timeOf(text, size)) as [number, number];
      // Going back and forth makes it a hundred times; of what takes no time a busy machine tells anything.
      return long < 2000 || long < 40 * short ? [] : [`${JSON.stringify(text)}: ${long / short}`];
    });
    expect(slow).toEqual([]);
  });

  test("a blank right before the limit of what is read costs nothing", () => {
    const started = performance.now();
    for (const tell of [redacted, names]) tell("app", `${"a".repeat(32_756)} ${"b".repeat(100)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("half a secret at the limit of what is read is left out", () => {
    expect(
      redacted("app", "-x ".repeat(10_919), `postgres://user:${"p".repeat(900)}@host`),
    ).not.toContain("ppp");
  });
});

describe("names", () => {
  test.each<[string[], string]>([
    [["/usr/bin/node", "/srv/shop/server.js", "--token", "x"], "node server.js"],
    [["node", "--enable-source-maps", "-r", "x/hook.js", "dist/main.mjs"], "node main.mjs"],
    [["node", "--unknown", "SECRET"], "node"],
    [["node", "-e", "code with SECRET", "SECRET"], "node"],
    [["python3", "-u", "-m", "http.server", "8000"], "python3 -m http.server"],
    [["/usr/bin/python3.11", "/usr/bin/gunicorn", "app:app"], "python3.11 gunicorn"],
    [["ruby", "bin/rails", "server"], "ruby rails"],
    [
      ["java", "-Xmx1g", "-Dx=SECRET", "-cp", "a:b", "-jar", "/opt/app.jar", "SECRET"],
      "java -jar app.jar",
    ],
    [["sh", "-c", "exec SECRET"], "sh"],
    [["/bin/sh", "/opt/run.sh", "SECRET"], "sh run.sh"],
    [["-bash"], "bash"],
    [["redis-server *:6379", "", ""], "redis-server"],
    [["nginx: master process /usr/sbin/nginx -g SECRET"], "nginx"],
    [["postgres: user SECRET [local] idle"], "postgres"],
    [["TOKEN=SECRET worker"], "TOKEN=***"],
    [["node", "TOKEN=SECRET"], "node TOKEN=***"],
    [["node", "/srv/a=b <c>.js"], "node a=b <c>.js"],
    [["deno", "run", "-A", "https://h/x/app.ts?token=SECRET"], "deno app.ts"],
    [["bun", "https://u:SECRET@h/app.ts?token=SECRET"], "bun app.ts"],
    [["postgres://user:SECRET@host/db"], "postgres"],
    [["C:\\Tools\\nginx.exe", "SECRET"], "nginx.exe"],
    [["C:\\Program Files\\nodejs\\node.exe", "C:\\srv\\server.js", "SECRET"], "node.exe server.js"],
    [["C:\\Program Files\\my.exe SECRET"], "my.exe"],
    [["node server.js SECRET"], "node"],
    [[], ""],
    [[""], ""],
  ])("%j is told as %s", (argv, told) => {
    expect(names(...argv)).toBe(told);
  });

  test("a name that would be a workflow command is none any more", () => {
    expect(names("/tmp/::error::x")).toBe("\\x3a:error::x");
    expect(names("node", "/tmp/##[error]x.js")).toBe("node #\\x23[error]x.js");
  });
});

describe("full", () => {
  test("only escapes", () => {
    expect(describeCommand(["app", "--password", "pw\n"], "full")).toBe("app --password pw\\n");
  });
});
