import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { linuxIdentity } from "../../../src/engine/processes/identity.js";
import { cleanup } from "../../../src/engine/state/cleanup.js";
import { heal, healed } from "../../../src/engine/state/heal.js";
import { findHome, type Home } from "../../../src/engine/state/home.js";
import { livingClaims, statusOf } from "../../../src/engine/state/living.js";
import type { Claim, ServiceRecord } from "../../../src/engine/state/records.js";
import {
  ensureRegistered,
  putEntry,
  readRegistry,
  servicesListed,
  updateRegistry,
} from "../../../src/engine/state/registry.js";
import { Registry } from "../../../src/engine/state/registry-document.js";
import type { EntryFields, RegistryEntry } from "../../../src/engine/state/registry-entry.js";
import { inFolder } from "../../torture/crew.js";
import { system } from "../../torture/fault-child.js";

const warn = () => {};
const me = { pid: process.pid, start: linuxIdentity(system, process.pid) };
/** Of another pid namespace. */
const elsewhere = { pid: process.pid, start: me.start?.replace(/;\d+;/, ";1;") ?? null };
const dead = { pid: process.pid, start: me.start?.replace(/^\d+/, "1") ?? null };

describe("the registry", () => {
  test("keeps the old program's document byte for byte where it is untouched", () =>
    inHome(async (home) => {
      const text = JSON.stringify(
        {
          instances: [
            {
              slug: "../../x\n__proto__",
              config_path: "/p/devrig.toml",
              state_dir: "/p/.devrig",
              started_at: "2025-01-15T10:30:00.123456789Z",
              cluster: { a: null },
            },
            7,
          ],
          __unknown: [1],
        },
        null,
        2,
      );
      fs.writeFileSync(path.join(home.path, "instances.json"), text);
      await updateRegistry(system, home, warn, (registry) => ({
        next: putEntry(system, registry, fields(home, "own")),
        result: 0,
      }));
      const after = JSON.parse(fs.readFileSync(path.join(home.path, "instances.json"), "utf8"));
      expect(after.instances).toHaveLength(3);
      expect([after.instances[0], after.instances[2]]).toEqual(JSON.parse(text).instances);
      expect(after.__unknown).toEqual([1]);
    }));

  test("holds entries apart by slug and folder, and keeps keys it does not know", () =>
    inHome(async (home) => {
      const put = (entry: EntryFields) =>
        updateRegistry(system, home, warn, (registry) => ({
          next: putEntry(system, registry, entry),
          result: 0,
        }));
      await put(fields(home, "a"));
      await put({ ...fields(home, "a"), state_dir: "/elsewhere/.devrig" });
      const file = path.join(home.path, "instances.json");
      fs.writeFileSync(
        file,
        fs.readFileSync(file, "utf8").replace('"port":3000', '"port":3000, "phase":"up"'),
      );
      await put({ ...fields(home, "a"), started_at: "2026-01-01T00:00:00.000Z" });
      const entries = read(home);
      expect(entries.map((entry) => entry.started_at)).toEqual([
        "2026-01-01T00:00:00.000Z",
        "2025-01-15T10:30:00.000Z",
      ]);
      expect(entries[0]?.raw["services"]).toMatchObject({ __proto__: {}, web: { phase: "up" } });
    }));

  test("sets a large one aside that is damaged far from one's own entry, and loses nothing", () =>
    inHome(async (home) => {
      const file = path.join(home.path, "instances.json");
      const others = Array.from({ length: 500 }, (_, index) => fields(home, `other-${index}`));
      const own = fields(home, "own");
      await updateRegistry(system, home, warn, (registry) => ({
        next: [...others, own].reduce((all, entry) => putEntry(system, all, entry), registry),
        result: 0,
      }));
      const damaged = fs.readFileSync(file, "utf8").replace('"other-250', '"other\u0000');
      expect(damaged.length).toBeGreaterThan(65_536);
      fs.writeFileSync(file, damaged);
      const warnings: string[] = [];
      const started_at = "2026-01-01T00:00:00.000Z";
      await updateRegistry(
        system,
        home,
        ({ code }) => warnings.push(code),
        (registry) => ({ next: putEntry(system, registry, { ...own, started_at }), result: 0 }),
      );
      expect(warnings).toEqual(["file_damaged"]);
      expect(read(home).map((entry) => [entry.slug, entry.started_at])).toEqual([
        [own.slug, started_at],
      ]);
      const [copy, ...more] = fs.readdirSync(home.path).filter((name) => name !== "instances.json");
      expect(copy).toMatch(/^instances\.json\.corrupt-[0-9a-f]{12}$/);
      expect(more).toEqual([]);
      expect(fs.readFileSync(path.join(home.path, copy as string), "utf8")).toBe(damaged);
    }));

  test("puts a living instance's own entry back, once", () =>
    inHome(async (home) => {
      expect(await ensureRegistered(system, home, warn, fields(home, "a"))).toBe(true);
      expect(await ensureRegistered(system, home, warn, fields(home, "a"))).toBe(false);
    }));

  test("takes a claim's time that is none as unknown, and keeps it as it was written", () =>
    inHome(async (home) => {
      const times = ["yesterday", 17, "2025-01-15T10:30:00.000Z"];
      const claims = times.map((claimed_at, i) => ({ ...claim(me), port: 80 + i, claimed_at }));
      const entry = { ...fields(home, "a"), services: {}, claims };
      const file = path.join(home.path, "instances.json");
      fs.writeFileSync(file, JSON.stringify({ instances: [entry] }));
      const known = read(home)[0] as RegistryEntry;
      expect(known.claims.map(({ claimed_at }) => claimed_at)).toEqual([null, null, times[2]]);
      const made = { ...claim(me), port: 90 };
      await updateRegistry(system, home, warn, (registry) => ({
        next: putEntry(system, registry, { ...known.fields, claims: [...known.claims, made] }),
        result: 0,
      }));
      const [after] = JSON.parse(fs.readFileSync(file, "utf8")).instances;
      expect(after.claims).toEqual([...claims, made]);
    }));

  test("is no proof of what runs where others may write it", () =>
    inHome(async (home) => {
      await ensureRegistered(system, home, warn, fields(home, "a"));
      const [entry = null] = read(home);
      expect(servicesListed(home, entry).size).toBe(2);
      expect(servicesListed({ ...home, shared: true }, entry).size).toBe(0);
    }));

  test("turns bad pids and ports into none", () =>
    inHome(async (home) => {
      const services = Object.fromEntries(
        [-1, 0, true, "7", 1.5, 1e10].map((pid, i) => [`s${i}`, { pid, port: pid }]),
      );
      const claims = [{ resource: "web", port: 0 }, 5, { resource: "web", port: 80, holder: 3 }];
      const entry = { slug: "s", config_path: "/c", state_dir: "/s", services, claims };
      fs.writeFileSync(
        path.join(home.path, "instances.json"),
        JSON.stringify({ instances: [entry] }),
      );
      const [parsed] = read(home);
      for (const service of parsed?.services.values() ?? [])
        expect(service).toEqual({ pid: 0, start: null, port: null, port_auto: false });
      expect(parsed?.claims.map((claim) => [claim.port, claim.holder.pid])).toEqual([[80, 0]]);
      expect(await livingClaims(system, parsed === undefined ? [] : [parsed])).toEqual([]);
    }));
});

describe("cleanup", () => {
  test("drops what is gone and void claims with their job folder, and keeps the stale", () =>
    inHome(async (home) => {
      const wanted: [string, Partial<EntryFields>, boolean][] = [
        ["living", {}, true],
        ["stale", { services: services(dead) }, true],
        ["stale-void", { services: services(dead), claims: [claim(dead)] }, true],
        ["gone", {}, false],
        ["void", { services: new Map(), claims: [claim(dead)] }, true],
        ["held", { services: new Map(), claims: [claim(me)] }, true],
      ];
      for (const [name, more, hasState] of wanted) {
        const entry = { ...fields(home, name), ...more };
        if (hasState) {
          fs.mkdirSync(entry.state_dir, { recursive: true });
          fs.writeFileSync(path.join(entry.state_dir, "state.json"), "{}");
        }
        await ensureRegistered(system, home, warn, entry);
      }
      const left = await cleanup(system, home, warn);
      expect(left.map((entry) => entry.slug)).toEqual(["living", "stale", "stale-void", "held"]);
      expect(fs.readdirSync(path.join(home.path, "jobs")).sort()).toEqual([
        "held",
        "living",
        "stale",
        "stale-void",
      ]);
      expect(read(home)).toHaveLength(4);
    }));

  test("never removes a folder that an entry merely names", () =>
    inHome(async (home) => {
      const outside = path.join(home.path, "precious");
      fs.mkdirSync(outside);
      const jobs = path.join(home.path, "jobs");
      fs.mkdirSync(path.join(jobs, "kept"), { recursive: true });
      for (const state_dir of [outside, `${jobs}/../precious`, `${jobs}/..`, `${jobs}/.`, jobs]) {
        fs.writeFileSync(path.join(outside, "state.json"), "{}");
        const entry = {
          ...fields(home, "x"),
          state_dir,
          services: new Map(),
          claims: [claim(dead)],
        };
        await ensureRegistered(system, home, warn, entry);
      }
      expect(await cleanup(system, home, warn)).toEqual([]);
      expect(fs.existsSync(path.join(outside, "state.json"))).toBe(true);
      expect(fs.readdirSync(jobs)).toEqual(["kept"]);
    }));

  test("keeps a claim that came after it had looked", () =>
    inHome(async (home) => {
      const entry = { ...fields(home, "a"), services: new Map(), claims: [claim(elsewhere)] };
      fs.mkdirSync(entry.state_dir, { recursive: true });
      fs.writeFileSync(path.join(entry.state_dir, "state.json"), "{}");
      await ensureRegistered(system, home, warn, entry);
      const file = path.join(home.path, "instances.json");
      let renewed = false;
      // The age of a void claim is asked for while it is looked at: at that moment its holder claims anew.
      const now = () => {
        const text = fs.readFileSync(file, "utf8");
        const claimed_at = new Date(system.now()).toISOString();
        fs.writeFileSync(file, text.replace(claim(me).claimed_at as string, claimed_at));
        renewed = true;
        return system.now();
      };
      const left = await cleanup({ ...system, now }, home, warn);
      expect(renewed).toBe(true);
      expect(left.map((it) => it.slug)).toEqual(["a"]);
      expect(read(home)).toHaveLength(1);
      expect(fs.existsSync(entry.state_dir)).toBe(true);
    }));

  test("removes no job folder that another entry has too, or that is another user's", () =>
    inHome(async (home) => {
      const over = { services: new Map(), claims: [claim(dead)] };
      const shared = path.join(home.path, "jobs", "shared");
      const entries = [
        { ...fields(home, "void"), ...over, state_dir: shared },
        { ...fields(home, "held"), ...over, state_dir: shared, claims: [claim(me)] },
        { ...fields(home, "other"), ...over },
      ];
      for (const entry of entries) {
        fs.mkdirSync(entry.state_dir, { recursive: true });
        fs.writeFileSync(path.join(entry.state_dir, "state.json"), "{}");
        await ensureRegistered(system, home, warn, entry);
      }
      const user = { uid: (system.user?.uid ?? 0) + 1, gid: 0, groups: [0] };
      const left = await cleanup({ ...system, user }, { ...home, exists: true }, warn);
      expect(left.map((it) => it.slug)).toEqual(["held"]);
      expect(fs.readdirSync(path.join(home.path, "jobs")).sort()).toEqual(["other", "shared"]);
    }));

  test("keeps what another namespace wrote and this one cannot see, and a state that it may not or cannot look at", () =>
    inHome(async (home) => {
      const text = JSON.stringify({
        instances: [
          {
            slug: "c",
            config_path: "/none/x/devrig.toml",
            state_dir: "/none/x/.devrig",
            ns: "1;2",
          },
          { slug: "loop", config_path: "/c", state_dir: `${home.path}/loop` },
          { slug: "nonsense", config_path: "/c", state_dir: "relative/.devrig" },
          { slug: "nul", config_path: "/c", state_dir: "/none/\u0000/.devrig" },
          { slug: "here", config_path: "/none/y/devrig.toml", state_dir: "/none/y/.devrig" },
        ],
      });
      fs.symlinkSync("loop", path.join(home.path, "loop"));
      fs.writeFileSync(path.join(home.path, "instances.json"), text);
      const left = await cleanup(system, home, warn);
      expect(left.map((entry) => entry.slug)).toEqual(["c", "loop", "nonsense", "nul"]);
      expect(await statusOf(system, left[0] as RegistryEntry)).toBe("unreachable");
    }));

  test("drops a claim from a container that is gone once it is void", () =>
    inHome(async (home) => {
      const start = me.start?.replace(/;\d+;/, ";1;") ?? null;
      const entryAt = (slug: string, hours: number) => {
        const claimed_at = new Date(system.now() - hours * 3_600_000).toISOString();
        const holder = { pid: process.pid, start, label: null };
        const one = { ...claim(me), holder, claimed_at };
        const folder = `/none/${slug}`;
        return {
          slug,
          config_path: `${folder}/devrig.toml`,
          state_dir: `${folder}/.devrig`,
          ns: "1;2",
          claims: [one],
        };
      };
      const instances = [entryAt("young", 5), entryAt("old", 7)];
      fs.writeFileSync(path.join(home.path, "instances.json"), JSON.stringify({ instances }));
      const left = await cleanup(system, home, warn);
      expect(left.map((entry) => entry.slug)).toEqual(["young"]);
    }));
});

describe("the status of an instance", () => {
  const hours = (n: number) => new Date(system.now() - n * 3_600_000).toISOString();
  const cases: [string, Partial<EntryFields>][] = [
    ["running", { services: services(me) }],
    ["partly", { services: services(me, dead) }],
    ["stale", { services: services(dead) }],
    ["claimed", { services: services(dead), claims: [claim(me)] }],
    ["claimed", { services: new Map(), claims: [{ ...claim(elsewhere), claimed_at: hours(5) }] }],
    ["stale", { services: new Map(), claims: [{ ...claim(elsewhere), claimed_at: hours(7) }] }],
    ["stale", { services: new Map(), claims: [{ ...claim(elsewhere), claimed_at: hours(-1) }] }],
    ["unreachable", { services: services(elsewhere) }],
    ["running", { services: services({ pid: process.pid, start: null }) }],
  ];
  test.each(cases)("is %s by %j", (status, more) =>
    inHome(async (home) => {
      await ensureRegistered(system, home, warn, { ...fields(home, "a"), ...more });
      expect(await statusOf(system, read(home)[0] as RegistryEntry)).toBe(status);
    }),
  );

  test("of the old program's entry is read from its own state.json", () =>
    inHome(async (home) => {
      const state = {
        slug: "a",
        config_path: "/c",
        services: { api: { pid: process.pid, port: null, port_auto: false } },
      };
      fs.writeFileSync(path.join(home.path, "state.json"), JSON.stringify(state));
      const entry = { slug: "a", config_path: "/c", state_dir: home.path, started_at: "x" };
      fs.writeFileSync(
        path.join(home.path, "instances.json"),
        JSON.stringify({ instances: [entry] }),
      );
      expect(await statusOf(system, read(home)[0] as RegistryEntry)).toBe("running");
    }));
});

describe("an entry that somebody dropped", () => {
  const putState = (entry: EntryFields) => {
    const { services, ...state } = entry;
    fs.mkdirSync(entry.state_dir, { recursive: true });
    const text = JSON.stringify({ ...state, services: Object.fromEntries(services) });
    fs.writeFileSync(path.join(entry.state_dir, "state.json"), text);
  };
  const unproven = { pid: process.pid, start: null };

  test("comes back with the claims that are proven to live", () =>
    inHome(async (home) => {
      const entry = { ...fields(home, "a"), services: services(dead) };
      const claims = [claim(dead), claim(me), claim(unproven)];
      putState({ ...entry, claims });
      const back = await healed(system, new Registry([]), entry);
      expect(back.find("a", entry.state_dir)?.claims).toEqual([claim(me)]);
    }));

  test("comes back by a service alone, and by none that is not proven to live", () =>
    inHome(async (home) => {
      const entry = fields(home, "a");
      const entries = async (...records: { pid: number; start: string | null }[]) => {
        putState({ ...entry, services: services(...records), claims: [claim(unproven)] });
        return (await healed(system, new Registry([]), entry)).entries.length;
      };
      expect(await entries(dead, me)).toBe(1);
      expect(await entries(dead, unproven)).toBe(0);
    }));

  test("is put back by a command that lists, and told only where it was missing", () =>
    inHome(async (home) => {
      const entry = fields(home, "a");
      putState(entry);
      expect((await heal(system, home, entry, warn))?.slug).toBe("a");
      expect(read(home)).toHaveLength(1);
      expect(await heal(system, home, entry, warn)).toBeNull();
    }));

  test("is not looked for where it stands, and takes the place of a moved folder's, not of a copied one's", () =>
    inHome(async (home) => {
      const [here, gone, copied] = ["here", "gone", "copied"].map((name) => ({
        ...fields(home, name),
        slug: "a",
      })) as [EntryFields, EntryFields, EntryFields];
      for (const it of [here, copied]) putState(it);
      const others = [gone, copied, { ...gone, slug: "b" }];
      const all = (entries: readonly EntryFields[]) =>
        entries.reduce((known, it) => putEntry(system, known, it), new Registry([]));
      const { entries } = await healed(system, all(others), here);
      expect(entries.map((it) => `${it.slug} ${path.basename(it.state_dir)}`).sort()).toEqual([
        "a copied",
        "a here",
        "b gone",
      ]);
      const known = all([{ ...here, claims: [claim(me)] }, gone]);
      expect(await healed(system, known, here)).toBe(known);
    }));
});

function inHome(body: (home: Home) => Promise<void>): Promise<void> {
  return inFolder((folder) => body(findHome(system, folder)));
}

function read(home: Home): readonly RegistryEntry[] {
  const content = readRegistry(home);
  return content.kind === "valid" ? content.value.entries : [];
}

function fields(home: Home, name: string): EntryFields {
  return {
    slug: name,
    config_path: "/p/devrig.toml",
    state_dir: path.join(home.path, "jobs", name),
    started_at: "2025-01-15T10:30:00.000Z",
    services: new Map([
      ["web", { ...me, port: 3000, port_auto: false }],
      ["__proto__", { ...me, port: null, port_auto: false }],
    ]),
    claims: [],
  };
}

function services(...records: { pid: number; start: string | null }[]): Map<string, ServiceRecord> {
  return new Map(
    records.map((record, i) => [`s${i}`, { ...record, port: null, port_auto: false }]),
  );
}

function claim(holder: { pid: number; start: string | null }): Claim {
  return {
    resource: "web",
    port: 3000,
    protocol: "tcp",
    auto: false,
    holder: { ...holder, label: null },
    claimed_at: "2025-01-15T10:30:00.000Z",
  };
}
