import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { CLI, openWorld, type World } from "../support/cli.js";
import { eventually, output } from "../support/command.js";
import { type Listener, listenElsewhere } from "../support/listeners.js";
import { describeWith } from "../support/needs.js";

jest.setTimeout(60_000);

let world: World;
let listener: Listener;

beforeEach(async () => {
  world = openWorld();
  listener = await listenElsewhere({ folder: world.folder, script: "サーバー🎉.cjs" });
});

afterEach(async () => {
  await listener.stop();
  await world.end();
});

let sessions = 0;

/** What a terminal of that width shows of `devrig ARGS`, with its colours where asked for. */
async function screen(columns: number, args: string, { escapes = false, env = "" } = {}) {
  // A server that is being killed still has its socket for a moment.
  const socket = join(world.folder, `tmux-${sessions++}`);
  const tmux = (...argv: string[]) =>
    output(["tmux", "-u", "-S", socket, "-f", "/dev/null", ...argv]);
  const script = join(world.folder, "run.sh");
  writeFileSync(script, `'${process.execPath}' '${CLI}' ${args}; echo "exit $?"; exec cat\n`);
  const size = ["-x", String(columns), "-y", "60", "-c", world.folder];
  const command = `LC_ALL=C.UTF-8 HOME='${world.home}' ${env} sh '${script}'`;
  await tmux("new-session", "-d", "-s", "t", ...size, command);
  try {
    const capture = (...how: string[]) => tmux("capture-pane", "-p", "-t", "t", ...how);
    await eventually("it ends", async () => /^exit \d/m.test(await capture()));
    return await capture(...(escapes ? ["-e"] : []));
  } finally {
    await tmux("kill-server");
  }
}

describeWith(["linux", "tmux"], "on a terminal", () => {
  const check = () => {
    const port = listener.ports[0];
    world.file(
      "devrig.toml",
      `[project]\nname = "w"\n[services."表示🎉"]\ncommand = "x"\nport = ${port}\n[services.plain]\ncommand = "x"\nport = "auto"\n`,
    );
    return "check";
  };

  test.each([60, 80, 200])(
    "of %i columns the table is aligned and the pid whole",
    async (columns) => {
      const lines = (await screen(columns, check())).split("\n");
      const head = lines.find((line) => line.startsWith("RESOURCE")) ?? "";
      const row = lines.find((line) => line.startsWith("表示🎉")) ?? "";
      // 表示 are two characters and four columns; 🎉 is two units of a JavaScript text, and two columns.
      expect(row.indexOf("taken") + 2).toBe(head.indexOf("STATE"));
      expect(row).toContain(`(PID ${listener.pid}), `);
      expect(lines).toContain(`  next   kill ${listener.pid}`);
    },
  );

  test("there are colours, and none with NO_COLOR", async () => {
    const colored = /\p{Cc}\[31mtaken/u;
    expect(await screen(80, check(), { escapes: true })).toMatch(colored);
    expect(await screen(80, check(), { escapes: true, env: "NO_COLOR=1" })).not.toMatch(
      /\p{Cc}\[31m/u,
    );
  });
});
