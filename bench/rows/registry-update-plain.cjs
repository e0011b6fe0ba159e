// The update that a program without a library writes: `registry-update-plain SLUG`. Safe against a crash, not against a second writer.
// Prints the ms it took, as registry-update.mjs does.
const fs = require("node:fs");

const file = `${process.env.DEVRIG_HOME}/instances.json`;
const before = process.hrtime.bigint();
const document = JSON.parse(fs.readFileSync(file, "utf8"));
const entry = document.instances.find(({ slug }) => slug === process.argv[2]);
entry.started_at = new Date().toISOString();
const temporary = `${file}.${process.pid}.tmp`;
const fd = fs.openSync(temporary, "wx", 0o600);
fs.writeSync(fd, `${JSON.stringify(document, null, 2)}\n`);
fs.fsyncSync(fd);
fs.closeSync(fd);
fs.renameSync(temporary, file);
const took = Number(process.hrtime.bigint() - before) / 1e6;
fs.writeSync(1, JSON.stringify([took]));
