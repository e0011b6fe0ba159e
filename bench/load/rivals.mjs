// "Who has port P?" as each tool answers it, one process each, plus ours.
import { existsSync } from "node:fs";
import { command, Unmeasured } from "../support/measure.mjs";

/** `name -> (node, port, pid) => run`. With `pid` the answer must name it; without, any answer and status will do. */
export function rivals({ cli, peers }) {
  const expecting = (pid, text) =>
    pid === null ? () => true : (stdout) => stdout.includes(text(pid));
  const asking = (file, args, pid, text) =>
    command({ file, args, status: pid === null ? null : [0], accept: expecting(pid, text) });
  return {
    ours: (node, port, pid) => {
      if (!existsSync(cli)) throw new Unmeasured("missing", `no bundle at ${cli}`);
      return asking(node.path, [cli, "who", String(port), "--json"], pid, (it) => `"pid": ${it},`);
    },
    "ss -ltnp": (_, __, pid) => asking("ss", ["-ltnp"], pid, (it) => `pid=${it},`),
    lsof: (_, port, pid) =>
      asking("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fp"], pid, (it) => `p${it}`),
    fuser: (_, port, pid) => asking("fuser", [`${port}/tcp`], pid, (it) => String(it)),
    "pid-port": (node, port, pid) =>
      asking(node.path, [peers().pidPortOfOne, String(port)], pid, (it) => `,${it}]`),
    "find-process": (node, port, pid) =>
      asking(node.path, [peers().findProcess, String(port)], pid, (it) => `"pid":${it},`),
  };
}
