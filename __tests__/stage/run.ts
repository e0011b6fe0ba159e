/** `npm run stage`: every situation set up for real, the built command line asked, a table of what it and other tools said. */
import { acts } from "./acts/index.js";
import { play, type Row } from "./play.js";
import { rivals } from "./rivals.js";
import { renderRows, renderVerdict } from "./table.js";

const write = (text: string) => process.stdout.write(`${text}\n`);
const others = await rivals();
const rows: Row[] = [];
for (const act of acts) {
  await play(act, others, (row) => {
    rows.push(row);
    if (process.stderr.isTTY)
      process.stderr.write(`${row.verdict === "right" ? "." : row.verdict} `);
  });
}
write(
  renderRows(
    rows,
    others.map(({ name }) => name),
  ),
);
write(renderVerdict(rows));
if (rows.some(({ verdict }) => verdict === "wrong")) process.exitCode = 1;
