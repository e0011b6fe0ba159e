// listener.mjs [--host=ADDRESS] PORT…: listens on the ports, of every address or of that one, until its standard input ends.
import { createServer } from "node:net";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { host: { type: "string" } },
});
for (const port of positionals) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: Number(port), ...values }, resolve);
  });
}
process.stdout.write("ready\n");
process.stdin.on("end", () => process.exit(0)).resume();
