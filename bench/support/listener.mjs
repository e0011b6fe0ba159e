// Listens on the given ports of every address until its standard input ends.
import { createServer } from "node:net";

for (const port of process.argv.slice(2)) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: Number(port) }, resolve);
  });
}
process.stdout.write("ready\n");
process.stdin.on("end", () => process.exit(0)).resume();
