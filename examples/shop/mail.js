// Takes orders by HTTP and "mails" them: prints them. Any port will do, the others are told by DEVRIG_MAIL_URL.
const http = require("node:http");

http
  .createServer((request, response) => {
    request.setEncoding("utf8");
    request.on("data", (text) => process.stdout.write(`mail: ${text}\n`));
    request.on("end", () => response.writeHead(202).end());
  })
  .listen(Number(process.env.PORT ?? 0));
