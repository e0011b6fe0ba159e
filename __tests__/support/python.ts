import { spawnSync } from "node:child_process";

let found = "";

/** One that every user may run: a version manager's lies in a closed home, behind a shim that is a shell script and slow. */
export function python(): string {
  const ask = "import sys; print(sys.executable)";
  found ||= ["/usr/bin/python3", "python3"]
    .map((name) => spawnSync(name, ["-c", ask], { encoding: "utf8" }).stdout?.trim())
    .find(Boolean) as string;
  return found;
}
