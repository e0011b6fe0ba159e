import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type CliResult, openWorld, type World } from "../support/cli.js";
import { freePort } from "../support/listeners.js";
import { describeWith } from "../support/needs.js";

jest.setTimeout(60_000);

/** Two users by number, and the group that they share. */
const [ALICE, BOB, GROUP] = [54321, 54322, 54399];

let world: World;
let home: string;

beforeEach(() => {
  world = openWorld({ open: true });
  home = join(world.folder, "shared");
  mkdirSync(home);
  chownSync(home, 0, GROUP);
  chmodSync(home, 0o2770);
});

afterEach(() => world.end());

/** Puts a command under that user, in the group, with a umask that would take the group's bits away. */
function as(uid: number, group = GROUP) {
  return (...argv: string[]): string[] => [
    "setpriv",
    `--reuid=${uid}`,
    `--regid=${uid}`,
    `--groups=${group}`,
    "--no-new-privs",
    "--bounding-set=-all",
    "--",
    "sh",
    "-c",
    'umask 077; exec "$@"',
    "sh",
    ...argv,
  ];
}

function project(uid: number, name: string, port: number | string): void {
  const file = world.file(
    `${name}/devrig.toml`,
    `[project]\nname = "${name}"\n[services.web]\ncommand = "true"\nport = ${JSON.stringify(port)}\n`,
  );
  chownSync(file, uid, uid);
  chownSync(join(world.folder, name), uid, uid);
}

function devrig(uid: number, cwd: string, ...args: string[]): Promise<CliResult> {
  return world.devrig(args, { cwd, env: { DEVRIG_HOME: home }, through: as(uid) });
}

const registry = () => join(home, "instances.json");
const mode = (file: string) => (lstatSync(file).mode & 0o7777).toString(8);

describeWith(["linux", "root", "setpriv", "open checkout"], "a home that two users share", () => {
  test("lets each see and honour the other's claims, whoever wrote last", async () => {
    const port = await freePort();
    project(ALICE, "shop", port);
    project(BOB, "other", port);
    const holder = `${process.pid}`;
    expect(await devrig(ALICE, "shop", "claim", "--holder", holder)).toMatchObject({ code: 0 });
    expect([mode(registry()), lstatSync(registry()).gid]).toEqual(["660", GROUP]);
    const seen = await devrig(BOB, "other", "check", "--json");
    expect(JSON.parse(seen.stdout).ports[0]).toMatchObject({
      status: "claimed",
      owner: { instance: { resource: "web" } },
    });
    expect(await devrig(BOB, "other", "claim", "--holder", holder)).toMatchObject({ code: 1 });
    project(BOB, "other", "auto");
    expect(await devrig(BOB, "other", "claim", "--holder", holder)).toMatchObject({ code: 0 });
    expect([lstatSync(registry()).uid, mode(registry())]).toEqual([BOB, "660"]);
    const all = await devrig(ALICE, "shop", "ps", "--all", "--json");
    expect(JSON.parse(all.stdout).instances).toHaveLength(2);
    expect(mode(join(world.folder, "shop/.devrig"))).toBe("700");
    expect(mode(join(world.folder, "other/.devrig/state.json"))).toBe("600");
  });

  test("passes a dead lock of one on to the other at once, litter included", async () => {
    project(ALICE, "shop", "auto");
    project(BOB, "other", "auto");
    await devrig(ALICE, "shop", "claim", "--holder", `${process.pid}`);
    const gone = execFileSync("sh", ["-c", "echo $$"], { encoding: "utf8" }).trim();
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const ns = /\d+/.exec(
      execFileSync("readlink", ["/proc/self/ns/pid"], { encoding: "utf8" }),
    )?.[0];
    const script = `ln -s '1;${gone};1;${boot};${ns};-;0123456789abcdef01234567' ${registry()}.lk; echo x > ${home}/.instances.json.dead.tmp`;
    const [command = "", ...args] = as(ALICE)("sh", "-c", script);
    execFileSync(command, args);
    const started = performance.now();
    expect(await devrig(BOB, "other", "claim", "--holder", `${process.pid}`)).toMatchObject({
      code: 0,
    });
    expect(performance.now() - started).toBeLessThan(9_000);
    expect(existsSync(`${home}/.instances.json.dead.tmp`)).toBe(false);
  });

  test("never lets an entry of one touch files or processes of the other", async () => {
    const port = await freePort();
    project(ALICE, "shop", port);
    project(BOB, "other", "auto");
    // Bob names Alice's folders and root's process as his own, in the registry that both may write.
    const precious = world.file("shop/precious.txt", "alice's");
    chownSync(precious, ALICE, ALICE);
    await devrig(ALICE, "shop", "claim", "--holder", `${process.pid}`);
    const document = JSON.parse(readFileSync(registry(), "utf8"));
    const [entry] = document.instances;
    document.instances.push({
      ...entry,
      slug: "evil-00000000",
      state_dir: join(home, "jobs", "..", "..", "shop"),
      claims: [{ ...entry.claims[0], holder: { pid: 2_000_000_000, start: null } }],
      services: {},
    });
    const evil = world.file("evil.json", JSON.stringify(document));
    const [command = "", ...args] = as(BOB)("sh", "-c", `cat > ${registry()} < ${evil}`);
    chmodSync(evil, 0o644);
    execFileSync(command, args);
    await devrig(BOB, "other", "ps", "--all");
    await devrig(ALICE, "shop", "ps", "--all");
    expect(readFileSync(precious, "utf8")).toBe("alice's");
    expect(existsSync(join(world.folder, "shop/.devrig/state.json"))).toBe(true);
    // A release of one drops nothing of the other: his claims are of another project.
    await devrig(BOB, "other", "release", "--holder", `${process.pid}`);
    const left = JSON.parse((await devrig(ALICE, "shop", "ps", "--all", "--json")).stdout);
    expect(left.instances.map(({ slug }: { slug: string }) => slug)).toEqual([
      expect.stringMatching(/^shop-/),
    ]);
  });

  test.each([
    ["everybody may write", 0o2777, GROUP],
    ["it is sticky", 0o3770, GROUP],
    ["it is neither ours nor our group's", 0o2775, 54398],
  ])("is refused where %s, with the command that makes a right one", async (_, bits, group) => {
    project(ALICE, "shop", "auto");
    chownSync(home, 0, group);
    chmodSync(home, bits);
    const result = await devrig(ALICE, "shop", "claim", "--json", "--holder", `${process.pid}`);
    expect([result.code, JSON.parse(result.stdout)]).toMatchObject([
      3,
      {
        error: { code: "home_refused", hint: expect.stringContaining("install -d -m 2770 -g ci") },
      },
    ]);
    expect(mode(home)).toBe(bits.toString(8));
  });

  test("is not replaced by anything where there is none to be had", async () => {
    project(ALICE, "shop", "auto");
    for (const env of [{ HOME: undefined }, { HOME: "" }, { HOME: "relative" }]) {
      const result = await world.devrig(["claim", "--json", "--holder", `${process.pid}`], {
        cwd: "shop",
        env: { DEVRIG_HOME: undefined, ...env },
        through: as(ALICE),
      });
      expect([result.code, JSON.parse(result.stdout).error.code]).toEqual([2, "no_home"]);
    }
  });

  test("refuses a state folder that is a link or another user's", async () => {
    project(ALICE, "shop", "auto");
    mkdirSync(join(world.folder, "elsewhere"));
    symlinkSync("../elsewhere", join(world.folder, "shop/.devrig"));
    const result = await devrig(ALICE, "shop", "claim", "--json", "--holder", `${process.pid}`);
    expect([result.code, JSON.parse(result.stdout).error.code]).toEqual([3, "state_dir_foreign"]);
  });
});
