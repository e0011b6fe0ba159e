// The shop's page: shows what the API has, and counts visits in the statistics service.
const dgram = require("node:dgram");
const http = require("node:http");

const api = process.env.DEVRIG_API_URL ?? "http://localhost:8000";
const stats = Number(process.env.DEVRIG_STATS_PORT ?? 8125);
const port = Number(process.env.PORT ?? 3000);
const socket = dgram.createSocket("udp4");
socket.unref();

async function page() {
  socket.send("visits:1|c", stats, "localhost");
  const answer = await fetch(`${api}/goods.json`);
  const goods = await answer.json();
  return goods.map(({ name, price }) => `${name}  ${price}\n`).join("");
}

const server = http.createServer(async (_request, response) => {
  try {
    response.end(await page());
  } catch (error) {
    response.writeHead(502).end(`The API does not answer: ${error.message}\n`);
  }
});
server.listen(port, () => process.stdout.write(`shop on port ${port}\n`));
