// Adds up what it is sent, one "name:count|c" a datagram, and says so.
const dgram = require("node:dgram");

const totals = new Map();
const socket = dgram.createSocket("udp4");
socket.on("message", (message) => {
  const [, name, count] = /^([\w.]+):(\d+)\|c$/.exec(message.toString()) ?? [];
  if (name === undefined) return;
  totals.set(name, (totals.get(name) ?? 0) + Number(count));
  process.stdout.write(`${name} ${totals.get(name)}\n`);
});
socket.bind(Number(process.env.PORT ?? 8125));
