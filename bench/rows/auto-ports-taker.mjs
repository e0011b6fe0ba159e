// Writes its ports to $BENCH_OUT and stays until $BENCH_GO exists: `environment` = those that devrig gave, `bind` = those of bind(0).
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";

async function bindAndClose() {
  const server = createServer();
  await new Promise((resolve) => server.listen({ port: 0 }, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const given = () =>
  Object.entries(process.env)
    .filter(([name]) => /^DEVRIG_S\d+_PORT$/.test(name))
    .map(([, value]) => value);

async function bound() {
  const ports = [];
  for (let index = 0; index < Number(process.env.BENCH_PORTS); index++)
    ports.push(await bindAndClose());
  return ports;
}

const ports = process.argv[2] === "bind" ? await bound() : given();
writeFileSync(`${process.env.BENCH_OUT}.new`, ports.join(" "));
renameSync(`${process.env.BENCH_OUT}.new`, process.env.BENCH_OUT);
const deadline = performance.now() + 60_000;
while (!existsSync(process.env.BENCH_GO) && performance.now() < deadline)
  await new Promise((resolve) => setTimeout(resolve, 20));
